import { useId } from 'react'
import styles from './builder.module.css'

interface NumberFieldProps {
  label: string
  value: string
  /** Below it, in small print. */
  hint?: string
  fault: string | undefined
  onChange: (value: string) => void
}

/** A figure as it is typed; what is wrong with it stands below it. */
export function NumberField({ label, value, hint, fault, onChange }: NumberFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : hint ? `${id}-hint` : undefined}
        onChange={(event) => { onChange(event.target.value) }}
      />
      {fault ? <p id={`${id}-fault`} className={styles.fault} role="alert">{fault}</p> : hint && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
    </div>
  )
}
