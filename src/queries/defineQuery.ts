import { z } from '~/contracts/zod'
import { type Database, QueryError, type SqlValue } from '~/engine/Database'
import { inPieces } from './inPieces'
import { literalSql } from './literalSql'

interface Answer<R> {
  rows: R[]
  sourceIds: readonly string[]
}

interface Declared<P extends object, S extends z.ZodRawShape> {
  name: string
  /** Text of the .sql file beside. */
  sql: string
  sourceIds: readonly string[]
  /** Values for the `?` of the SQL, in order. */
  bind: (parameters: P) => SqlValue[]
  /** snake_case, as the SQL names them. */
  row: z.ZodObject<S>
  /** Parameters that give rows on the built data: what the tests of both engines ask. */
  examples: readonly P[]
}

type Camel<K> = K extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail> & string>}` : K
type CamelRow<R> = { [K in keyof R as Camel<K>]: R[K] }

export interface Query<P extends object, R> {
  readonly name: string
  readonly sql: string
  (database: Database, parameters: P): Promise<Answer<R>>
  /** The question with its parameters written in, to be read and run by a person. */
  textFor(parameters: P): string
  /** Asks each example: for the tests that compare the engines. */
  askExamples(database: Database): Promise<Answer<R>[]>
}

/** A question with its SQL, its parameters and the rows it answers with, checked and in camelCase. */
export function defineQuery<P extends object, S extends z.ZodRawShape>(
  declared: Declared<P, S>,
): Query<P, CamelRow<z.infer<z.ZodObject<S>>>> {
  const rows = z.array(declared.row)
  const camel = camelOf(Object.keys(declared.row.shape))
  const ask = async (database: Database, parameters: P) => {
    const found = await database.query(declared.sql, declared.bind(parameters))
    const checked = await inPieces(found, (piece) => {
      const parsed = rows.safeParse(piece)
      // The whole is asked again, so that the error names the row by its place in it.
      if (!parsed.success) throw new QueryError(declared.sql, rows.safeParse(found).error)
      return parsed.data.map(camel)
    })
    return { rows: checked as CamelRow<z.infer<z.ZodObject<S>>>[], sourceIds: declared.sourceIds }
  }
  const { name, sql, examples } = declared
  const askExamples = (database: Database) =>
    Promise.all(examples.map((parameters) => ask(database, parameters)))
  const textFor = (parameters: P) => literalSql(sql, declared.bind(parameters))
  const query = Object.assign(ask, { sql, textFor, askExamples })
  return Object.defineProperty(query, 'name', { value: name })
}

/** The names are worked out once: for each cell of thousands of rows it held the page up. */
function camelOf(columns: readonly string[]) {
  const names = columns.map((column) => [column, column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())] as const)
  return (row: Record<string, unknown>) => Object.fromEntries(names.map(([column, name]) => [name, row[column]]))
}
