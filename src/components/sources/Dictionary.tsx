import { ReferenceTable } from './ReferenceTable'
import styles from './Dictionary.module.css'

export interface DictionaryTable {
  name: string
  id: string
  title: string
  grain: string
  key: string
  /** "12 rows, in atlas.duckdb." */
  where: string
  /** Columns that name rows of another table: "area_code → area". */
  ties: readonly { text: string; href: string }[]
  sources: readonly { title: string; href: string }[]
  files: readonly { href: string; name: string; label: string }[]
  /** Type: with its unit, and what an empty cell means. */
  columns: readonly { name: string; type: string; description: string; sample: string }[]
}

const headings = ['Column', 'What it is', 'Type and unit', 'First row'].map((text) => ({ text }))

/** Every column of every table, each table under an address that stays. */
export function Dictionary({ tables }: { tables: readonly DictionaryTable[] }) {
  return tables.map(({ name, id, title, grain, key, where, ties, sources, files, columns }) => (
    <section key={name} id={id} className={styles.entry} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}><code>{name}</code> <span>{title}</span></h3>
      <div className={styles.facts}>
        <p>
          {grain}. Key: <code>{key}</code>. {where}{' '}
          {files.map((file) => <span key={file.href}><a href={file.href} download aria-label={file.label}>{file.name}</a> </span>)}
        </p>
        {ties.length > 0 && <p>Ties: {ties.map((tie, index) => <span key={tie.text}>{index > 0 && '; '}<a href={tie.href}>{tie.text}</a></span>)}</p>}
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
        width="wide"
        headings={headings}
        rows={columns.map((column) => ({
          key: column.name,
          cells: [<code key="name">{column.name}</code>, column.description, column.type, column.sample],
        }))}
      />
    </section>
  ))
}
