import { useState } from 'react'
import type { SchemaTable } from '../SchemaTable'
import styles from '../sql.module.css'
import { snippet, type SnippetKind, snippetKinds } from './snippets'
import { tablesUsed } from './tablesUsed'

const names: Record<SnippetKind, string> = { duckdb: 'DuckDB', r: 'R', python: 'Python' }

/** The question as it stands in the editor, for other tools, on the tables published here. */
export function Snippets({ sql, tables }: { sql: string; tables: readonly SchemaTable[] }) {
  const [said, setSaid] = useState('')
  const copy = (kind: SnippetKind) => {
    const folder = `${window.location.origin}${import.meta.env.BASE_URL}data/latest/`
    const text = snippet(kind, sql, tablesUsed(sql, tables.map(({ name }) => name)), folder)
    navigator.clipboard.writeText(text).then(
      () => { setSaid(`Copied for ${names[kind]}. It reads the tables from this site and gives the same rows.`) },
      () => { setSaid('The browser did not allow copying.') },
    )
  }
  return (
    <div className={styles.tools} role="group" aria-label="Copy the question for another tool">
      <span>Copy as</span>
      {snippetKinds.map((kind) => <button key={kind} type="button" onClick={() => { copy(kind) }}>{names[kind]}</button>)}
      <span role="status">{said}</span>
    </div>
  )
}
