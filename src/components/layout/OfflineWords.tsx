import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Message.module.css'

const kept = [
  { to: '/', label: 'England' },
  { to: '/explore', label: 'Explore' },
  { to: '/compare', label: 'Compare' },
  { to: '/fls', label: 'Fracture services' },
  { to: '/scanners', label: 'New scanners' },
  { to: '/plan', label: 'What if' },
  { to: '/sql', label: 'SQL' },
  { to: '/own', label: 'Your own file' },
  { to: '/methods', label: 'Methods and data' },
]

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
