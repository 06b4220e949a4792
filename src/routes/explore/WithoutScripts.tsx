import { valueHeadings } from '~/routes/measureWords'
import styles from './explore.module.css'
import type { PanelProps } from './panel'
import { figureRows } from './rankingModel'

/** Rows for which the printed sheet has room below the map; its style hides the others. */
const onTheSheet = 15

/** The figures behind the picture for readers without scripts; it leaves the page once scripts run. */
export function WithoutScripts({ title, measure, figures }: PanelProps) {
  const rows = figureRows(measure, figures)
  return (
    <section className={styles.withoutScripts} aria-label="The figures as a table">
      <p data-sheet="off">Without JavaScript this page shows one view, whatever its link asks for: {title}. Each place has a page of its own that needs none.</p>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr><th scope="col">Rank</th><th scope="col">Place</th><th scope="col">{valueHeadings[measure.unit]}</th><th scope="col">95% interval</th><th scope="col">Out of</th><th scope="col">Quality</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}><td>{row.rank}</td><th scope="row">{row.name}</th><td>{row.valueText}</td><td>{row.intervalText}</td><td>{row.denominatorText}</td><td>{row.quality}</td></tr>
          ))}
        </tbody>
      </table>
      {rows.length > onTheSheet && <p data-sheet="only">The other rows are on the page.</p>}
    </section>
  )
}
