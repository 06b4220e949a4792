import type { Selection } from '~/components/selection'
import { marked, type ScanMarks } from '../scanMarks'
import styles from './RankTable.module.css'
import type { Rankings } from './rankings'

/** Ranks of every board under every benchmark: darker is more need, so that a row of one shade holds whatever is chosen. */
export function RankTable({ rankings: { columns, rows }, marksOf, selection }: { rankings: Rankings; marksOf: (code: string) => ScanMarks; selection: Selection }) {
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label="Ranks under each benchmark" tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">Rank of each board, 1 for most need, under each benchmark and way to allow for age</caption>
        <thead>
          <tr>
            <th scope="col">Board</th>
            {columns.map(({ id, heading, note }) => <th key={id} scope="col"><strong>{heading}</strong><span>{note}</span></th>)}
          </tr>
          <tr>
            <th scope="row">Rank correlation with scans per head, 95% interval</th>
            {columns.map(({ id, withCrude }) => (
              <td key={id}>{withCrude === null ? 'itself' : <>{withCrude.coefficient.toFixed(2)} <span>{withCrude.low.toFixed(2)} to {withCrude.high.toFixed(2)}</span></>}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, cells }) => (
            <tr key={code} className={selection.selected === code ? styles.selected : undefined}>
              <th scope="row">{marked(name, marksOf(code))}</th>
              {cells.map(({ label, fifth }, index) => <td key={columns[index]?.id} data-fifth={fifth}>{label ?? '–'}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
