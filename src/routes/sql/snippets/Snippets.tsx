import { useState } from 'react'
import type { SchemaTable } from '../SchemaTable'
import styles from '../sql.module.css'
import { snippet, type SnippetKind, snippetKinds } from './snippets'
import { tablesUsed } from './tablesUsed'

const names: Record<SnippetKind, string> = { duckdb: 'DuckDB', r: 'R', python: 'Python' }

/** The question as it stands in the editor, for other tools, on the tables published here. */
export function Snippets({ sql, tables, steps }: { sql: string; tables: readonly SchemaTable[]; steps: readonly string[] }) {
  const [said, setSaid] = useState('')
  const unpublished = tablesUsed(sql, steps).published
  if (unpublished.length > 0) {
    return <p className={styles.note}>Copies for DuckDB, R and Python read the published tables, and {unpublished.join(', ')} {unpublished.length === 1 ? 'is a step' : 'are steps'} on the way to them, not published itself. area_measure and provider_measure hold the figures.</p>
  }
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
