import type { SourceLink } from '../areas/model/evidence'
import { Section } from '../areas/sections/Section'
import styles from './compare.module.css'
import type { PlaceEvidence } from './evidence'

/** What open sources say about each place. */
export function Evidence({ places }: { places: readonly PlaceEvidence[] }) {
  return (
    <Section id="evidence" title="Fracture liaison services and announced scanners">
      <p className={styles.summary}>
        Nothing found is not “no service”: the registers hold what open sources say, and much is not published. Each row is one piece of evidence, not one service.
      </p>
      <div className={styles.evidence}>
        {places.map(({ key, name, fls, rows, scanners }) => (
          <div key={key}>
            <h3>{name}</h3>
            {fls && <p>{fls}</p>}
            {rows.length > 0 && <ul data-sheet="off">{rows.map(({ id, status, service, dated, sources }) => <li key={id}><strong>{status}</strong> {service}, {dated} <Sources links={sources} /></li>)}</ul>}
            {scanners.length > 0
              ? <ul data-sheet="off">{scanners.map(({ id, text, sources }) => <li key={id}><strong>scanner announced</strong> {text} <Sources links={sources} /></li>)}</ul>
              : <p data-sheet="off">No announced scanner is named here; most announced sites are not named.</p>}
          </div>
        ))}
      </div>
    </Section>
  )
}

const Sources = ({ links }: { links: readonly SourceLink[] }) => (
  <span className={styles.sources}>{links.map(({ url, text }, index) => <span key={url}>{index > 0 && ', '}<a href={url}>{text}</a></span>)}</span>
)
