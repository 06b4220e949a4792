import { Link } from 'react-router'
import type { ReadyComparison } from './compare.server'
import styles from './compare.module.css'

/** What to begin from where no places are chosen. */
export function Ready({ ready }: { ready: readonly ReadyComparison[] }) {
  return (
    <div className={styles.ready}>
      <p>Choose two to six places of your own below: regions, boards of either edition, providers. Or begin from one of these:</p>
      <ul>{ready.map(({ title, link }) => <li key={link}><Link to={link}>{title}</Link></li>)}</ul>
    </div>
  )
}
