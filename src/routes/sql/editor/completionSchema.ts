import type { Completion } from '@codemirror/autocomplete'
import type { SQLNamespace } from '@codemirror/lang-sql'
import type { SchemaColumn, SchemaTable } from '../SchemaTable'

/** Tables and their columns for completion, each with what it is; own tables below `own`. */
export function completionSchema(tables: readonly SchemaTable[]): SQLNamespace {
  const entry = ({ name, title, columns }: SchemaTable): [string, SQLNamespace] => {
    const label = name.replace(/^own\./, '')
    return [label, { self: { label, type: 'type', detail: title }, children: columns.map(columnOf) }]
  }
  const own = tables.filter(({ name }) => name.startsWith('own.'))
  return Object.fromEntries([
    ...tables.filter((table) => !own.includes(table)).map(entry),
    ...(own.length > 0 ? [['own', { self: { label: 'own', type: 'namespace', detail: 'your own files' }, children: Object.fromEntries(own.map(entry)) }] as const] : []),
  ])
}

const columnOf = ({ name, type, unit, description }: SchemaColumn): Completion => ({
  label: name,
  type: 'property',
  detail: unit ?? type.toLowerCase(),
  info: description,
})
