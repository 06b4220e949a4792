import { ReferenceTable } from './ReferenceTable'
import styles from './SourceTable.module.css'

export interface SourceEntry {
  /** Of its row on the page. */
  id: string
  title: string
  publisher: string
  licence: string
  licenceUrl: string | null
  url: string
  vintage: string
  note: string
}

const headings = ['Source', 'Publisher', 'Licence', 'Vintage', 'What to bear in mind'].map((text) => ({ text }))

/** Every source with its publisher's page; each row can be linked to. */
export function SourceTable({ sources }: { sources: readonly SourceEntry[] }) {
  const rows = sources.map(({ id, title, publisher, licence, licenceUrl, url, vintage, note }) => ({
    key: id,
    id,
    cells: [
      <a key="page" href={url}>{title}</a>,
      publisher,
      licenceUrl ? <a key="licence" href={licenceUrl}>{licence}</a> : licence,
      vintage,
      <span key="note" className={styles.note}>{note}</span>,
    ],
  }))
  return <ReferenceTable name="List of sources" width="wide" headings={headings} rows={rows} />
}
