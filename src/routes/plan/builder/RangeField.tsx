import { useId } from 'react'
import styles from './builder.module.css'

interface RangeFieldProps {
  label: string
  value: number
  /** Beside the label, large: "2% a year". */
  text: string
  range: readonly [number, number]
  step: number
  note: string
  /** Words of the button that takes the figure back; null shows none. */
  back: string | null
  /** While it moves. */
  onPass: (value: number) => void
  /** Where it is let go. */
  onSettle: (value: number) => void
  onBack: () => void
}

/** Keys that move a slider; the Tab that comes to it moves nothing. */
const moving = /^(Arrow|Page|Home$|End$)/

/** A slider with its figure in words and a way back. */
export function RangeField({ label, value, text, range: [min, max], step, note, back, onPass, onSettle, onBack }: RangeFieldProps) {
  const id = useId()
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        aria-describedby={`${id}-note`}
        onChange={(event) => { onPass(event.target.valueAsNumber) }}
        onPointerUp={(event) => { onSettle(event.currentTarget.valueAsNumber) }}
        onKeyUp={({ key, currentTarget }) => { if (moving.test(key)) onSettle(currentTarget.valueAsNumber) }}
      />
      <p id={`${id}-note`}>{note} {back && <button type="button" onClick={onBack}>{back}</button>}</p>
    </div>
  )
}
