import { useEffect, useEffectEvent, useState } from 'react'
import { formatMonth } from '~/format/month'
import styles from './MonthPlayer.module.css'

interface MonthPlayerProps {
  months: readonly string[]
  month: string
  /** The month to draw; while it plays or slides, many in a row. */
  onShow: (month: string) => void
  /** The month that stays: where the slider is let go or the playing stops. */
  onSettle: (month: string) => void
}

/** Milliseconds a month stands while playing: long enough to read, short enough to see the move. */
const pace = 260

/** A slider over the months and a button that plays them. */
export function MonthPlayer({ months, month, onShow, onSettle }: MonthPlayerProps) {
  const [playing, setPlaying] = useState(false)
  const at = months.indexOf(month)
  const last = months.length - 1
  const step = useEffectEvent(() => {
    const next = months[at + 1]
    if (next === undefined) {
      setPlaying(false)
      onSettle(month)
    } else onShow(next)
  })
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => { step() }, pace)
    return () => { clearInterval(timer) }
  }, [playing])
  const toggle = () => {
    if (playing) onSettle(month)
    else if (at === last && months[0] !== undefined) onShow(months[0])
    setPlaying(!playing)
  }
  return (
    <div className={styles.player}>
      <button type="button" onClick={toggle} aria-label={playing ? 'Stop' : 'Play the months'}>
        <svg width="14" height="14" aria-hidden="true">{playing ? <path d="M2 1h4v12h-4zM8 1h4v12h-4z" /> : <path d="M2 1L13 7L2 13z" />}</svg>
      </button>
      <input
        type="range"
        aria-label="Month"
        aria-valuetext={formatMonth(month)}
        min={0}
        max={last}
        value={at}
        onChange={(event) => {
          setPlaying(false)
          onShow(months[event.target.valueAsNumber] ?? month)
        }}
        onPointerUp={() => { onSettle(month) }}
        onKeyUp={() => { onSettle(month) }}
      />
      <output aria-live="off">{formatMonth(month)}</output>
    </div>
  )
}
