import { type DragEvent, useId, useState } from 'react'
import { FileField } from '~/components/controls/FileField'
import styles from './own.module.css'
import type { OwnState } from './OwnTable'

interface DropPartProps {
  state: OwnState
  onFile: (file: File) => void
  onWorkspace: (file: File) => void
  onCancel: () => void
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

/** Where a file is dropped or chosen, and what becomes of it meanwhile. */
export function DropPart({ state: { tables, busy, fault, said }, onFile, onWorkspace, onCancel }: DropPartProps) {
  const field = useId()
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file && !busy) onFile(file)
  }
  return (
    <section aria-label="Choose a file" className={styles.choose}>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        data-small={tables.length > 0 || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => { setIsOver(false) }}
        onDrop={drop}
      >
        <label htmlFor={field} className={styles.dropTitle}>{tables.length > 0 ? 'Drop or choose another file' : 'Drop a file here, or choose one'}</label>
        <FileField id={field} disabled={busy !== null} accept=".csv,.tsv,.txt,.tab,.parquet,.xlsx,.xlsm,text/csv,text/tab-separated-values" onFile={onFile} />
        <p className={styles.kinds}>CSV and TSV up to 150 MB, Parquet up to 100 MB, Excel (XLSX) up to 30 MB.</p>
      </div>
      <div role="status" className={styles.status}>
        {busy && (
          <>
            <p><strong>{busy.name}</strong> {busy.words === 'bytes read' ? `Reading: ${megabytes(busy.done)} of ${megabytes(busy.total)} MB.` : busy.words === 'rows read' ? `Reading: ${busy.done.toLocaleString('en-GB')} of ${busy.total.toLocaleString('en-GB')} rows.` : busy.words}</p>
            <progress aria-label="Read so far" {...(busy.total > 0 ? { value: busy.done, max: busy.total } : {})} />
            <button type="button" className={styles.button} onClick={onCancel}>Cancel</button>
          </>
        )}
        {fault && <p className={styles.fault}><strong>{fault.name} was not loaded.</strong> {fault.words}</p>}
        {said !== null && <p>{said}</p>}
      </div>
      {!busy && <WorkspaceField onWorkspace={onWorkspace} />}
    </section>
  )
}

function WorkspaceField({ onWorkspace }: { onWorkspace: (file: File) => void }) {
  const field = useId()
  return (
    <p className={styles.workspaceField}>
      <label htmlFor={field}>Open a workspace you saved</label>{' '}
      <FileField id={field} accept=".zip,application/zip" onFile={onWorkspace} />
    </p>
  )
}
