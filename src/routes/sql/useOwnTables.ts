import { group } from 'd3-array'
import { useEffect, useState } from 'react'
import type { EngineState } from '~/engine/engineStore'
import type { SchemaTable } from './SchemaTable'

const none: readonly SchemaTable[] = []

/** Tables that the reader has made from files of their own, as the database now holds them; not one that is still being read. */
export function useOwnTables(engine: EngineState): readonly SchemaTable[] {
  const [tables, setTables] = useState(none)
  const reader = engine.status === 'ready' ? engine.reader : null
  useEffect(() => {
    if (!reader) return
    let isCurrent = true
    reader.run("select table_name, column_name, data_type from duckdb_columns() where database_name = 'own' and not internal and not starts_with(table_name, '_') order by table_name, column_index").then(
      (rows) => { if (isCurrent) setTables(rows.length > 0 ? described(rows) : none) },
      () => undefined,
    )
    return () => { isCurrent = false }
  }, [reader])
  return tables
}

function described(rows: readonly Record<string, unknown>[]): SchemaTable[] {
  const byName = group(rows, ({ table_name: name }) => String(name))
  return [...byName].map(([name, columns]) => ({
    name: `own.${/^[a-z_]\w*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`}`,
    group: 'Your own tables',
    title: 'From a file of yours; it has not left this browser',
    grain: '',
    key: [],
    columns: columns.map(({ column_name: column, data_type: type }) => ({ name: String(column), type: String(type), unit: null, description: '' })),
  }))
}
