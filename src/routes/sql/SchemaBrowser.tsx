import { group } from 'd3-array'
import { useState } from 'react'
import { Link } from 'react-router'
import type { SchemaTable } from './SchemaTable'
import styles from './sql.module.css'

interface SchemaBrowserProps {
  tables: readonly SchemaTable[]
  /** The reader's own. */
  own: readonly SchemaTable[]
  onInsert: (text: string) => void
}

const holds = (table: SchemaTable, words: readonly string[]) => {
  const text = [table.name, table.title, table.grain, ...table.columns.flatMap(({ name, description, unit }) => [name, description, unit ?? ''])].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

/** Every table with its columns and units, to search, read and put into the question. */
export function SchemaBrowser({ tables, own, onInsert }: SchemaBrowserProps) {
  const [search, setSearch] = useState('')
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const all = [...own, ...tables]
  const found = words.length === 0 ? all : all.filter((table) => holds(table, words))
  return (
    <div className={styles.schema} data-parts="long">
      <label className={styles.search}>
        Search tables and columns <input type="search" value={search} onChange={(event) => { setSearch(event.target.value) }} />
      </label>
      <p className={styles.note} role="status">{words.length === 0 ? `${tables.length} tables` : found.length === 0 ? `No table says “${search}”.` : `${found.length} of ${tables.length + own.length} tables`}</p>
      {own.length === 0 && words.length === 0 && <p className={styles.note}>You can <Link to="/own">use a file of your own</Link> beside them; it stays in this browser.</p>}
      {[...group(found, (table) => table.group)].map(([name, members]) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          {members.map((table) => <TableEntry key={table.name} table={table} onInsert={onInsert} />)}
        </section>
      ))}
    </div>
  )
}

function TableEntry({ table, onInsert }: { table: SchemaTable; onInsert: SchemaBrowserProps['onInsert'] }) {
  const { name, title, grain, key, columns } = table
  return (
    <details className={styles.entry}>
      <summary><code>{name}</code> <span>{title}</span></summary>
      {grain && <p>{grain}. {key.length > 0 && <>Key: <code>{key.join(', ')}</code>.</>}</p>}
      <p><button type="button" onClick={() => { onInsert(name) }}>Put <code>{name}</code> into the question</button></p>
      <ul>
        {columns.map((column) => (
          <li key={column.name}>
            <button type="button" className={styles.column} aria-label={`Put ${column.name} into the question`} onClick={() => { onInsert(column.name) }}><code>{column.name}</code></button>{' '}
            <span className={styles.type}>{column.type.toLowerCase()}{column.unit && `, ${column.unit}`}</span>{' '}
            {column.description}
          </li>
        ))}
      </ul>
    </details>
  )
}
