import { useEffect, useRef } from 'react'
import { scenarioLimits } from '~/contracts/scenario'
import { figure } from '../words/interventionWords'
import styles from './builder.module.css'
import { RangeField } from './RangeField'

interface InducedFieldProps {
  /** Per cent; null where the reader has given none. */
  induced: number | null
  onPass: (induced: number) => void
  onChange: (induced: number | null) => void
}

/** Where a share that is asked for starts: none of those that are shown anyway. */
const start = 25
const label = 'Added scans met by new demand'

/** The reader's own share of new demand: no slider until it is asked for, since its thumb would look like a usual value. */
export function InducedField({ induced, onPass, onChange }: InducedFieldProps) {
  const field = useRef<HTMLDivElement>(null)
  const isToFocus = useRef(false)
  const isSet = induced !== null
  // What is pressed goes away as the other appears.
  useEffect(() => {
    if (isToFocus.current) field.current?.querySelector<HTMLElement>('input, button')?.focus()
    isToFocus.current = false
  }, [isSet])
  const change = (value: number | null) => {
    isToFocus.current = true
    onChange(value)
  }
  return (
    <div ref={field}>
      {induced === null ? (
        <div className={styles.range}>
          <strong>{label}</strong>
          <output>0, 50 and 90%</output>
          <p>Three shares are always shown, since nobody knows it. <button type="button" onClick={() => { change(start) }}>Add my own share</button></p>
        </div>
      ) : (
        <RangeField
          label={label}
          value={induced}
          text={`yours: ${figure(induced)}%`}
          range={scenarioLimits.induced}
          step={5}
          note="Shown beside 0, 50 and 90%, since nobody knows it."
          back="Take mine out"
          onPass={onPass}
          onSettle={onChange}
          onBack={() => { change(null) }}
        />
      )}
    </div>
  )
}
