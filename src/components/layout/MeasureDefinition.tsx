import { capital } from '~/format/capital'
import { Link } from 'react-router'
import type { Measure } from '~/contracts/measure'
import styles from './MeasureDefinition.module.css'

/** What a measure is, one click away from its picture. */
export function MeasureDefinition({ measure }: { measure: Measure }) {
  return (
    <details className={styles.definition}>
      <summary>What this measure is</summary>
      <p>{measure.title}. {measure.why_it_matters}</p>
      <dl>
        <dt>Counted</dt><dd>{measure.numerator}</dd>
        <dt>Out of</dt><dd>{measure.denominator}</dd>
        <dt>Interval</dt><dd>{measure.interval_note}</dd>
        {measure.caveats.map((caveat, index) => [
          <dt key={`t${index}`}>Bear in mind</dt>,
          <dd key={`d${index}`}>{caveat}</dd>,
        ])}
        <dt>How to read it</dt><dd>{capital(measure.direction)}.</dd>
      </dl>
      <p><Link to={`/methods#${measure.id}`}>All definitions and sources</Link></p>
    </details>
  )
}
