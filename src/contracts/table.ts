import { z } from './zod'

/** How a row is known: published as such, or worked out by a stated method. */
export const qualities = ['exact', 'estimated'] as const
export type Quality = (typeof qualities)[number]
/** A figure taken from elsewhere may also be our assumption, or be wanted and not found. */
export const parameterQualities = [...qualities, 'assumed', 'missing'] as const

type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN'

export interface Column<T = unknown> {
  readonly sqlType: SqlType
  readonly nullable: boolean
  readonly description: string
  readonly unit?: string
  readonly schema: z.ZodType<T>
}

type Columns = Record<string, Column>
type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never }

export interface Table {
  readonly name: string
  readonly title: string
  /** One row per what. */
  readonly grain: string
  readonly key: readonly string[]
  readonly columns: Columns
  /** Which built database holds the table. */
  readonly database: 'atlas' | 'access'
  readonly sourceIds: readonly string[]
  readonly row: z.ZodType
}

interface TypedTable<C extends Columns> extends Table {
  readonly key: readonly (keyof C & string)[]
  readonly columns: C
  /** The row with its types; throws a ZodError that names the column. */
  parse(value: unknown): RowOf<C>
}

export type Row<T> = T extends TypedTable<infer C> ? RowOf<C> : never

interface Described {
  unit?: string
}

const column = <T>(
  sqlType: SqlType,
  schema: z.ZodType<T>,
  description: string,
  { unit }: Described = {},
): Column<T> => ({ sqlType, schema, description, nullable: false, ...(unit ? { unit } : {}) })

export const text = (description: string) => column('VARCHAR', z.string().min(1), description)
export const matching = (pattern: RegExp, description: string) =>
  column('VARCHAR', z.string().regex(pattern), description)
export const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  column<V[number]>('VARCHAR', z.enum(values), `${description} (${values.join(', ')})`)
export const count = (description: string, unit: string) =>
  column('INTEGER', z.int().nonnegative(), description, { unit })
export const integer = (description: string, unit: string) =>
  column('INTEGER', z.int(), description, { unit })
export const double = (description: string, unit: string) =>
  column('DOUBLE', z.number(), description, { unit })
export const boolean = (description: string) => column('BOOLEAN', z.boolean(), description)
export const nullable = <T>(of: Column<T>): Column<T | null> => ({
  ...of,
  nullable: true,
  schema: of.schema.nullable(),
})
export const quality = () => oneOf(qualities, 'How the row is known')

/** Declares a table once: its columns give the SQL type, the row's schema and the data dictionary. */
export function table<C extends Columns>(
  declared: Omit<TypedTable<C>, 'row' | 'database' | 'parse'> & { database?: Table['database'] },
): TypedTable<C> {
  const shape = Object.fromEntries(
    Object.entries(declared.columns).map(([name, { schema }]) => [name, schema]),
  )
  const row = z.strictObject(shape)
  return { database: 'atlas', ...declared, row, parse: (value) => row.parse(value) as RowOf<C> }
}
