import type { DifferenceGroup, DifferenceRow } from './differences'
import styles from './compare.module.css'

const headings = { difference: 'Difference', interval: '95% interval, counting error only', month: 'Ordinary month’s change' }

/** How every place differs from the base, figure by figure, with what counting and an ordinary month could account for. */
export function Differences({ groups, base }: { groups: readonly DifferenceGroup[]; base: string }) {
  return (
    <table className={styles.differences}>
      <caption className="visually-hidden">Differences from {base}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{headings.difference}</th>
          <th scope="col">{headings.interval}</th>
          <th scope="col">{headings.month}</th>
          <td className={styles.drawn}>lower <span>higher</span></td>
          <th scope="col" className={styles.words}>In words</th>
        </tr>
      </thead>
      {groups.map(({ id, title, base: own, rows }) => (
        <tbody key={id}>
          <tr className={styles.group}><th scope="rowgroup" colSpan={6}><strong>{title}</strong> {own}</th></tr>
          {rows.map((row) => <Row key={row.key} row={row} />)}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row }: { row: DifferenceRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td data-heading={headings.difference}><strong>{row.difference}</strong></td>
      <td data-heading={headings.interval}>{row.interval}</td>
      <td data-heading={headings.month}>{row.ordinaryChange}</td>
      <td className={styles.drawn}>{row.drawn && <Bar drawn={row.drawn} />}</td>
      <td className={styles.words}>{row.sentence}</td>
    </tr>
  )
}

/** The difference as a dot with its interval; the grey band is an ordinary month's change either side of none. */
function Bar({ drawn: { at, low, high, ordinary } }: { drawn: NonNullable<DifferenceRow['drawn']> }) {
  const x = (value: number) => `${(50 + 46 * value).toFixed(1)}%`
  return (
    <svg className={styles.bar} width="100%" height="18" aria-hidden="true">
      {ordinary !== null && <rect x={x(-ordinary)} width={`${(92 * ordinary).toFixed(1)}%`} y="2" height="14" />}
      <line className={styles.nil} x1="50%" x2="50%" y1="0" y2="18" />
      {low !== null && high !== null && <line className={styles.whisker} x1={x(low)} x2={x(high)} y1="9" y2="9" />}
      <circle cx={x(at)} cy="9" r="4" className={low === null ? styles.hollow : undefined} />
    </svg>
  )
}
