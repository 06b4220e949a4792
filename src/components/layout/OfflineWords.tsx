import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Message.module.css'
import { pages } from './pages'

/** As in the menu, with the page that only the foot of each page names before the last. */
const kept = [...pages.slice(0, -1), { to: '/own', label: 'Your own file' }, ...pages.slice(-1)]

/** In place of a page that was not visited before, once there is no connection. */
export function OfflineWords({ again }: { again: ReactNode }) {
  return (
    <div className={styles.message}>
      <h1>You are offline, and this page was not visited before</h1>
      <p>Pages of places are kept in this browser once you have seen them. This one is not here yet.</p>
      <p>{again}</p>
      <p>These work without a connection:</p>
      <ul>{kept.map(({ to, label }) => <li key={to}><Link to={to}>{label}</Link></li>)}</ul>
    </div>
  )
}
