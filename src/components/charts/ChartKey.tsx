import styles from './ChartKey.module.css'

export type KeySign = 'value' | 'above' | 'below' | 'on' | 'centre' | 'frozen' | 'limit' | 'level' | 'flag'

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

const drawn: Record<KeySign, React.ReactNode> = {
  value: <><line className={styles.value} x1="-12" x2="12" /><circle r="2.6" className={styles.dot} /></>,
  above: <path className={styles.mark} d="M0-6 6 5H-6Z" />,
  below: <path className={styles.mark} d="M0 6 6-5H-6Z" />,
  on: <path className={styles.mark} d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />,
  centre: rule('centre'),
  frozen: rule('frozen'),
  limit: rule('limit'),
  level: rule('level'),
  flag: <text className={styles.flag} y="5" textAnchor="middle">?</text>,
}
