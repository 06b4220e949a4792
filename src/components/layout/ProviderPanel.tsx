import { Link } from 'react-router'
import styles from './ProviderPanel.module.css'

export interface ProviderViewModel {
  name: string
  code: string
  /** "1,204 people waiting at the end of March 2026, 54 (4.5%) for six weeks or more." */
  sentences: readonly string[]
  /** Months that look like a break in recording. */
  flags: readonly { month: string; detail: string }[]
}

/** What one provider reports, beside the area it stands in. */
export function ProviderPanel({ provider, onClose }: { provider: ProviderViewModel; onClose: () => void }) {
  const { name, code, sentences, flags } = provider
  return (
    <section className={styles.panel} aria-label={name}>
      <h2>{name} <span>{code}</span></h2>
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {flags.length > 0 && (
        <details>
          <summary>{flags.length} {flags.length === 1 ? 'month' : 'months'} that may be a break in recording</summary>
          <ul>{flags.map(({ month, detail }) => <li key={month}><strong>{month}:</strong> {detail}</li>)}</ul>
        </details>
      )}
      <p className={styles.small}>
        Provider figures count where a scan is done, area figures who pays for it, so they do not add up to one another. A row does
        not prove that a provider owns a scanner.
      </p>
      <p><Link to={`/areas/${code}`}>Everything about it</Link></p>
      <button type="button" onClick={onClose}>Close</button>
    </section>
  )
}
