import { useId, useState } from 'react'
import styles from './share.module.css'

interface CopyFieldProps {
  label: string
  text: string
  rows: number
  hint?: string
}

/** Text to take along: copied by a button, or selected by hand where the browser does not allow that. */
export function CopyField({ label, text, rows, hint }: CopyFieldProps) {
  const [said, setSaid] = useState('')
  const id = useId()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => { setSaid('Copied.') },
      () => { setSaid('The browser did not allow copying. Select the text and copy it by hand.') },
    )
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={text} spellCheck={false} onFocus={(event) => { event.currentTarget.select() }} />
      {hint && <p className={styles.hint}>{hint}</p>}
      <button type="button" onClick={copy}>Copy</button> <span role="status">{said}</span>
    </div>
  )
}
