import initSqlJs, { type Database } from 'sql.js'
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url'
import type { SqlRow } from '~/engine/Database'
import { peerTables } from './peerTables'
import type { Ask } from './Question'
import { sqliteQuestions } from './sqliteQuestions'

/** Puts the tables into SQLite, with an index on each key, and keeps the questions prepared. */
export async function openSqlite(tables: Readonly<Record<string, readonly SqlRow[]>>, names: readonly string[]): Promise<Ask> {
  const { Database } = await initSqlJs({ locateFile: () => wasm })
  const database = new Database()
  for (const [name, rows] of Object.entries(tables)) fill(database, name, rows)
  database.run('analyze')
  const prepared = names.map((name) => {
    const question = sqliteQuestions[name]
    if (!question) throw new Error(`SQLite has no question ${name}.`)
    return { ...question, statement: database.prepare(question.sql) }
  })
  return (index) => {
    const question = prepared[index]
    if (!question) throw new Error(`No question ${index}.`)
    const { statement, values, lists = [] } = question
    statement.bind(values.map(plain))
    const rows: SqlRow[] = []
    while (statement.step()) {
      const row: SqlRow = statement.getAsObject()
      for (const list of lists) row[list] = JSON.parse(row[list] as string)
      rows.push(row)
    }
    statement.reset()
    return rows
  }
}

function fill(database: Database, name: string, rows: readonly SqlRow[]): void {
  const columns = Object.keys(rows[0] ?? {})
  database.run(`create table ${name} (${columns.join(', ')})`)
  database.run('begin')
  const insert = database.prepare(`insert into ${name} values (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(columns.map((column) => plain(row[column])))
  insert.free()
  database.run('commit')
  const key = peerTables[name] ?? []
  if (key.length > 0) database.run(`create index ${name}_key on ${name} (${key.join(', ')})`)
}

const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : (value as string | number | null))
