import { Link } from 'react-router'
import styles from './Message.module.css'

export function NotFoundPage() {
  return (
    <div className={styles.message}>
      <h1>There is no page at this address</h1>
      <p>The link may be mistyped, or the page may have moved. To find an area or a provider, type its name or code in the search box above.</p>
      <p><Link to="/">See how England is doing</Link> or <Link to="/methods">read how the figures are made</Link>.</p>
    </div>
  )
}
