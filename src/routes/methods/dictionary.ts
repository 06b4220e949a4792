import type { DictionaryTable } from '~/components/sources/Dictionary'
import type { Measure } from '~/contracts/measure'
import type { Table } from '~/contracts/table'
import { formatCount } from '~/format/number'

const types = { VARCHAR: 'text', INTEGER: 'whole number', DOUBLE: 'number', BOOLEAN: 'true or false' } as const

/** A longer cell is cut: it shows what kind of thing stands there. */
const longestSample = 60

export interface Given {
  tables: readonly Table[]
  base: string
  rowsOf: ReadonlyMap<string, number>
  /** First row of each table by its name; none of an empty one. */
  firstRows: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  titleOfSource: (id: string) => string
}

export const tableAnchor = (name: string): string => `table-${name}`

/** Every table's columns as their contracts declare them, with its first row. */
export function dictionary({ tables, base, rowsOf, firstRows, titleOfSource }: Given): DictionaryTable[] {
  return tables.map(({ name, title, grain, key, columns, database, sourceIds }) => ({
    name,
    id: tableAnchor(name),
    title,
    grain,
    key: key.join(', '),
    where: `${formatCount(rowsOf.get(name) ?? null)} rows, in ${database}.duckdb.`,
    ties: tiesOf(Object.keys(columns), name),
    sources: sourceIds.map((id) => ({ title: titleOfSource(id), href: `${base}methods#source-${id}` })),
    files: (['csv', 'parquet'] as const).map((format) => ({ href: `${base}data/latest/${name}.${format}`, name: formatNames[format], label: `${name} as ${formatNames[format]}` })),
    columns: Object.entries(columns).map(([column, { sqlType, unit, nullable, description }]) => ({
      name: column,
      type: [types[sqlType], unit, nullable && 'empty: not known'].filter(Boolean).join(', '),
      description,
      sample: sampleOf(firstRows.get(name), column),
    })),
  }))
}

const formatNames = { csv: 'CSV', parquet: 'Parquet' } as const

function sampleOf(row: Readonly<Record<string, unknown>> | undefined, column: string): string {
  if (!row) return 'no rows yet'
  const value = row[column]
  if (value === null || value === undefined) return 'empty'
  const text = typeof value === 'number' ? String(Number(value.toPrecision(7))) : typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text
}

/** Columns whose name says which table they point into. */
const pointing: readonly { columns: readonly string[]; to: string }[] = [
  { columns: ['edition', 'area_code'], to: 'area' },
  { columns: ['edition', 'icb_code'], to: 'area' },
  { columns: ['provider_code'], to: 'provider' },
  { columns: ['source_id'], to: 'source' },
]

const tiesOf = (names: readonly string[], own: string): DictionaryTable['ties'] =>
  pointing.filter(({ columns, to }) => to !== own && columns.every((column) => names.includes(column)))
    .map(({ columns, to }) => ({ text: `${columns.join(' and ')} → ${to}`, href: `#${tableAnchor(to)}` }))

/** Rows of the list of measures: what is counted over what, in which unit, and what to bear in mind. */
export const measureRows = (measures: readonly Measure[], base: string) =>
  measures.map(({ id, short_title, numerator, denominator, unit, window_months, caveats }) => ({
    id,
    href: `${base}methods#${id}`,
    title: short_title,
    counted: numerator,
    outOf: denominator,
    unit: `${unit}, over ${window_months === 1 ? 'one month' : `${window_months} months`}`,
    caveats: caveats.join(' '),
  }))

/** Tables and columns that hold every word of a search, by their names or descriptions; all where nothing is asked. */
export function found(tables: readonly DictionaryTable[], asked: string): DictionaryTable[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  return tables.flatMap((table) => {
    if (holds(`${table.name} ${table.title} ${table.grain}`)) return [table]
    const columns = table.columns.filter(({ name, description, type }) => holds(`${table.name} ${name} ${description} ${type}`))
    return columns.length > 0 ? [{ ...table, columns }] : []
  })
}
