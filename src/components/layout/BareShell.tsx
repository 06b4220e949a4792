import type { ReactNode } from 'react'
import { pages } from './pages'
import styles from './Shell.module.css'

/** The header alone, for where what usually stands around a page has failed: plain links, which load pages whole. */
export function BareShell({ children }: { children: ReactNode }) {
  const base = import.meta.env.BASE_URL
  return (
    <>
      <header className={styles.header}>
        <a className={styles.name} href={base}>DEXA <strong>Atlas</strong></a>
        <nav aria-label="Pages">
          {pages.map(({ to, label }) => <a key={to} href={`${base}${to.slice(1)}`}>{label}</a>)}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>{children}</main>
    </>
  )
}
