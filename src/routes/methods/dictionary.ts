import type { DictionaryTable } from '~/components/sources/Dictionary'
import type { Table } from '~/contracts/table'

const types = { VARCHAR: 'text', INTEGER: 'whole number', DOUBLE: 'number', BOOLEAN: 'true or false' } as const

/** Every table's columns as their contracts declare them. */
export function dictionary(tables: readonly Table[], sourceLinks: (ids: readonly string[]) => DictionaryTable['sources']): DictionaryTable[] {
  return tables.map(({ name, title, grain, key, columns, database, sourceIds }) => ({
    name,
    id: `table-${name}`,
    title,
    grain,
    key: key.join(', '),
    where: `Table of ${database}.duckdb.`,
    sources: sourceLinks(sourceIds),
    columns: Object.entries(columns).map(([column, { sqlType, unit, nullable, description }]) => ({
      name: column,
      type: [types[sqlType], unit, nullable && 'may be empty'].filter(Boolean).join(', '),
      description,
    })),
  }))
}
