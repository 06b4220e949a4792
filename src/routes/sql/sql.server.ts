import type { Database } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import type { ReaderAnswer, ReaderValue } from '~/engine/reader/ReaderDatabase'
import { builtFile } from '../built.server'
import { schemaTables } from './schema.server'
import { type WorkedQuestion, workedQuestions } from './workedQuestions'

export interface AnsweredQuestion extends WorkedQuestion {
  columns: ReaderAnswer['columns']
  /** The first rows of the answer. */
  rows: ReaderAnswer['rows']
  rowCount: number
}

const firstRows = 3

/** What the page is built with: the tables it offers, and its questions with their answers. */
export async function loadSqlPage() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const answers = await Promise.all(workedQuestions.map(({ sql }) => askNative(database, sql)))
  const [opening] = answers
  if (!opening) throw new Error('There is no question to open with.')
  const areas = await database.query('select edition, level, code, short_name as name, parent_code as parent from area order by edition, code')
  const tables = schemaTables()
  const held = await database.query('select table_name as name from duckdb_tables() where not internal union select view_name from duckdb_views() where not internal union select function_name from duckdb_functions() where not internal order by name')
  await database.close()
  return {
    tables,
    /** Steps of the build that SQL reaches too, and that are not published. */
    steps: held.map(({ name }) => String(name)).filter((name) => tables.every((table) => table.name !== name)),
    opening,
    questions: workedQuestions.map((question, index): AnsweredQuestion => {
      const { columns, rows } = answers[index] ?? opening
      return { ...question, columns, rows: rows.slice(0, firstRows), rowCount: rows.length }
    }),
    areas: areas as { edition: '2023' | '2026'; level: 'england' | 'region' | 'icb'; code: string; name: string; parent: string | null }[],
  }
}

async function askNative(database: Database, sql: string): Promise<ReaderAnswer> {
  const described = await database.query(`describe ${sql}`)
  const columns = described.map(({ column_name: name, column_type: type }) => ({ name: String(name), type: String(type) }))
  const found = await database.query(sql)
  const rows = found.map((row) => columns.map(({ name }) => row[name] as ReaderValue))
  return { columns, rows, isCut: false, milliseconds: 0 }
}
