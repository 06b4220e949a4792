import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<V extends string> {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  onChoose: (value: V) => void
}

/** A labelled menu of the platform's own kind. */
export function Choice<V extends string>({ label, value, options, onChoose }: ChoiceProps<V>) {
  const menu = useRef<HTMLSelectElement>(null)
  const keepEarlyChoice = useEffectEvent(() => {
    const early = options.find((option) => option.value === menu.current?.value)
    if (early && early.value !== value) onChoose(early.value)
  })
  // The page is readable, and its menus open, before its scripts run: what was chosen by then counts.
  useLayoutEffect(() => { keepEarlyChoice() }, [])
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select ref={menu} autoComplete="off" value={value} onChange={(event) => { onChoose(event.target.value as V) }}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </label>
  )
}
