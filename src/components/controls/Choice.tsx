import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
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
  const [early, setEarly] = useState<{ chosen: V; instead: V } | null>(null)
  if (early && early.instead !== value) setEarly(null)
  const keepEarlyChoice = useEffectEvent(() => {
    const found = options.find((option) => option.value === menu.current?.value)
    if (!found || found.value === value) return
    // Shown at once: the browser may be about to tell of the change, and what the menu then shows is taken for the choice.
    setEarly({ chosen: found.value, instead: value })
    onChoose(found.value)
  })
  // The page is readable, and its menus open, before its scripts run: what was chosen by then counts.
  useLayoutEffect(() => { keepEarlyChoice() }, [])
  const choose = (chosen: V) => {
    setEarly(early && chosen !== value ? { chosen, instead: value } : null)
    onChoose(chosen)
  }
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select ref={menu} autoComplete="off" value={early?.chosen ?? value} onChange={(event) => { choose(event.target.value as V) }}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </label>
  )
}
