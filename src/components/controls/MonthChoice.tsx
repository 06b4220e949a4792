import { formatMonth } from '~/format/month'
import { Choice } from './Choice'
import styles from './MonthChoice.module.css'

interface MonthChoiceProps {
  months: readonly string[]
  month: string
  onChoose: (month: string) => void
}

/** A month from the menu, or the one before or after it. */
export function MonthChoice({ months, month, onChoose }: MonthChoiceProps) {
  const at = months.indexOf(month)
  const before = months[at - 1]
  const after = months[at + 1]
  const options = [...months].reverse().map((value) => ({ value, label: formatMonth(value) }))
  return (
    <span className={styles.month}>
      <Step label="Month before" sign="‹" to={before} onChoose={onChoose} />
      <Choice label="Month" value={month} options={options} onChoose={onChoose} />
      <Step label="Month after" sign="›" to={after} onChoose={onChoose} />
    </span>
  )
}

interface StepProps {
  label: string
  sign: string
  to: string | undefined
  onChoose: (month: string) => void
}

function Step({ label, sign, to, onChoose }: StepProps) {
  return (
    <button type="button" aria-label={label} disabled={to === undefined} onClick={() => { if (to) onChoose(to) }}>
      {sign}
    </button>
  )
}
