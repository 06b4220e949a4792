import { useId } from 'react'
import styles from './Slider.module.css'

interface SliderProps {
  label: string
  value: number
  /** What stands until the reader moves it. */
  usual: number
  unit: string
  /** Beside it in small print: where the usual figure comes from. */
  note: string
  /** While it moves. */
  onPass: (value: number) => void
  /** Where it is let go; null is the usual figure again. */
  onSettle: (value: number | null) => void
}

/** A labelled slider from 0 to 100 with a way back. */
export function Slider({ label, value, usual, unit, note, onPass, onSettle }: SliderProps) {
  const id = useId()
  const settle = (at: number) => { onSettle(at === usual ? null : at) }
  return (
    <div className={styles.slider} data-own={value === usual ? undefined : true}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{value}{unit}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-valuetext={`${value}${unit}`}
        aria-describedby={`${id}-note`}
        onChange={(event) => { onPass(event.target.valueAsNumber) }}
        onPointerUp={(event) => { settle(event.currentTarget.valueAsNumber) }}
        onKeyUp={(event) => { settle(event.currentTarget.valueAsNumber) }}
      />
      <p id={`${id}-note`}>
        {note} {value !== usual && <button type="button" onClick={() => { onSettle(null) }}>Back to {usual}{unit}</button>}
      </p>
    </div>
  )
}
