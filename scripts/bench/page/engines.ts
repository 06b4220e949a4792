import { from } from 'arquero'
import type { SqlRow } from '~/engine/Database'
import { type DatabaseFile, fetchDatabase } from '~/engine/fetchDatabase'
import { openWasm } from '~/engine/wasm'
import { queries } from '~/queries/index'
import { arqueroQuestions } from '../queries/arqueroQuestions'
import { openSqlite } from '../queries/openSqlite'
import { peerTables } from '../queries/peerTables'
import { type Ask, type Question, timeAll } from '../queries/Question'
import { sharedQuestions } from '../queries/sharedQuestions'
import { databaseFile } from './databaseFile'

export interface Timed {
  /** Milliseconds, a list for each question. */
  times: number[][]
  /** Rows of each question. */
  answers: SqlRow[][]
}

/** What the page offers to the bench. */
export interface Engines {
  /** Opens the database as the site does; milliseconds from the request until it answers. */
  open(file?: DatabaseFile): Promise<number>
  /** Every question of the site, with the values of its examples. */
  siteQuestions(): Promise<Question[]>
  shared: readonly Question[]
  duckdb(questions: readonly Question[], rounds: number): Promise<Timed>
  /** Without the answers, of which there are many where the data have grown. */
  time(questions: readonly Question[], rounds: number): Promise<number[][]>
  sqlite(rounds: number): Promise<Timed>
  arquero(rounds: number): Promise<Timed>
}

declare global {
  interface Window {
    engines: Engines
  }
}

let opened: Awaited<ReturnType<typeof openWasm>> | null = null

function database() {
  if (!opened) throw new Error('The database is not open.')
  return opened.database
}

async function timed(count: number, ask: Ask, rounds: number): Promise<Timed> {
  const answers: SqlRow[][] = []
  for (let index = 0; index < count; index += 1) answers.push(await ask(index))
  return { answers, times: await timeAll(count, ask, rounds) }
}

const asking = (questions: readonly Question[]): Ask => (index) => {
  const question = questions[index]
  if (!question) throw new Error(`No question ${index}.`)
  return database().query(question.sql, question.values)
}

/** The tables that the peers need, as DuckDB gives them. */
async function peers(): Promise<Record<string, SqlRow[]>> {
  const tables: Record<string, SqlRow[]> = {}
  for (const name of Object.keys(peerTables)) tables[name] = await database().query(`select * from ${name}`)
  return tables
}

window.engines = {
  async open(file) {
    const wanted = file ?? (await databaseFile())
    const start = performance.now()
    const bytes = await fetchDatabase(wanted, () => undefined, new AbortController().signal)
    opened = await openWasm(bytes)
    await database().query('select 1')
    return performance.now() - start
  },
  async siteQuestions() {
    const asked: Question[] = []
    for (const query of queries) {
      await query.askExamples({
        query: (sql, values = []) => {
          asked.push({ name: query.name, sql, values })
          return database().query(sql, values)
        },
        close: () => Promise.resolve(),
      })
    }
    return asked
  },
  shared: sharedQuestions,
  duckdb: (questions, rounds) => timed(questions.length, asking(questions), rounds),
  time: (questions, rounds) => timeAll(questions.length, asking(questions), rounds),
  async sqlite(rounds) {
    return timed(sharedQuestions.length, await openSqlite(await peers(), sharedQuestions.map(({ name }) => name)), rounds)
  },
  async arquero(rounds) {
    const tables = Object.fromEntries(Object.entries(await peers()).map(([name, rows]) => [name, from(rows)]))
    return timed(sharedQuestions.length, (index) => {
      const ask = arqueroQuestions[sharedQuestions[index]?.name ?? '']
      if (!ask) throw new Error(`Arquero has no question ${index}.`)
      return ask(tables)
    }, rounds)
  },
}
