import { ReferenceTable } from './ReferenceTable'
import styles from './Dictionary.module.css'

export interface DictionaryTable {
  name: string
  id: string
  title: string
  grain: string
  key: string
  where: string
  sources: readonly { title: string; href: string }[]
  /** Type: with its unit, and whether a cell may be empty. */
  columns: readonly { name: string; type: string; description: string }[]
}

const headings = ['Column', 'What it is', 'Type and unit'].map((text) => ({ text }))

/** Every column of every table, folded away by table. */
export function Dictionary({ tables }: { tables: readonly DictionaryTable[] }) {
  return tables.map(({ name, id, title, grain, key, where, sources, columns }) => (
    <details key={name} id={id} className={styles.entry}>
      <summary>
        <code>{name}</code> <span>{title}</span>
      </summary>
      <div className={styles.facts}>
        <p>{grain}. Key: <code>{key}</code>. {where}</p>
        {sources.length > 0 && (
          <p>
            From:{' '}
            {sources.map((source, index) => (
              <span key={source.href}>{index > 0 && '; '}<a href={source.href}>{source.title}</a></span>
            ))}
          </p>
        )}
      </div>
      <ReferenceTable
        name={`Columns of ${name}`}
        headings={headings}
        rows={columns.map((column) => ({
          key: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            column.description,
            column.type,
          ],
        }))}
      />
    </details>
  ))
}
