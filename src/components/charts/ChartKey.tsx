import type { ReactNode } from 'react'
import styles from './ChartKey.module.css'

export type KeySign = 'value' | 'above' | 'below' | 'runAbove' | 'runBelow' | 'centre' | 'frozen' | 'limit' | 'level' | 'flag'

/** What the signs of a chart of months mean. */
export function ChartKey({ signs }: { signs: readonly { sign: KeySign; text: string }[] }) {
  return (
    <ul className={styles.key}>
      {signs.map(({ sign, text }) => (
        <li key={sign}><svg width="26" height="14" viewBox="-13 -7 26 14" aria-hidden="true">{drawn[sign]}</svg> {text}</li>
      ))}
    </ul>
  )
}

const rule = (name: 'centre' | 'frozen' | 'limit' | 'level') => <line className={styles[name]} x1="-12" x2="12" />

const drawn: Record<KeySign, ReactNode> = {
  value: <><line className={styles.value} x1="-12" x2="12" /><circle r="2.6" className={styles.dot} /></>,
  above: <path className={styles.mark} d="M0-6 6 5H-6Z" />,
  below: <path className={styles.mark} d="M0 6 6-5H-6Z" />,
  runAbove: <path className={styles.dot} d="M0-6 6 5H-6Z" />,
  runBelow: <path className={styles.dot} d="M0 6 6-5H-6Z" />,
  centre: rule('centre'),
  frozen: rule('frozen'),
  limit: rule('limit'),
  level: rule('level'),
  flag: <text className={styles.flag} y="5" textAnchor="middle">?</text>,
}
