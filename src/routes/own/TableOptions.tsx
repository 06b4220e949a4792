import { useState } from 'react'
import { Choice } from '~/components/controls/Choice'
import styles from './own.module.css'
import type { OwnDesk } from './OwnDesk'
import type { OwnTable } from './OwnTable'

interface TableOptionsProps {
  table: OwnTable
  desk: OwnDesk
  isBusy: boolean
}

/** How a file is read, what its table is called, and taking it away. */
export function TableOptions({ table, desk, isBusy }: TableOptionsProps) {
  const { clean, file, name } = table
  const [draft, setDraft] = useState(name)
  const [fault, setFault] = useState<string | null>(null)
  return (
    <details className={styles.report}>
      <summary>Name, heading row{clean.sheets.length > 1 ? ', sheet' : ''}; remove this table</summary>
      <div className={styles.options}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void desk.rename(table, draft.trim()).then(setFault)
          }}
        >
          <label>Name in SQL <input value={draft} maxLength={40} autoComplete="off" spellCheck={false} onChange={(event) => { setDraft(event.target.value) }} /></label>{' '}
          <button type="submit" className={styles.button} disabled={isBusy || draft === name}>Rename</button>
          {fault !== null && <p role="status" className={styles.fault}>{fault}</p>}
        </form>
        {file && clean.sheets.length > 1 && <Choice label="Sheet" value={clean.sheet ?? ''} options={clean.sheets.map((sheet) => ({ value: sheet, label: sheet }))} onChoose={(sheet) => { void desk.readAgain(table, { sheet, hasHeader: null }) }} />}
        {file && (
          <label className={styles.check}>
            <input type="checkbox" checked={clean.hasHeader} disabled={isBusy} onChange={(event) => { void desk.readAgain(table, { hasHeader: event.target.checked }) }} /> The first full row names the columns
          </label>
        )}
        <button type="button" className={styles.button} disabled={isBusy} onClick={() => { void desk.remove(table) }}>Remove {name}</button>
      </div>
    </details>
  )
}
