import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { PrintedAddress } from '~/components/print/PrintedAddress'
import { SearchBox } from '~/components/search/SearchBox'
import { useFigures } from '~/components/share/FigureStore'
import { pages } from './pages'
import styles from './Shell.module.css'

interface ShellProps {
  /** Last month of the data, in words; absent where a page could not be loaded. */
  vintage?: string
  /** What the page says until it is alive; the way past the header comes first. */
  notice?: ReactNode
  children: ReactNode
}

/** What stands around every page. */
export function Shell({ vintage, notice, children }: ShellProps) {
  const figures = useFigures()
  return (
    <>
      <a className={styles.skip} href="#content">Skip to content</a>
      {notice}
      <header className={styles.header}>
        <Link className={styles.name} to="/">DEXA <strong>Atlas</strong></Link>
        <nav aria-label="Pages">
          {pages.map(({ to, label }) => (
            <NavLink key={to} to={to} end>{label}</NavLink>
          ))}
        </nav>
        <SearchBox />
        <button type="button" className={styles.share} onClick={() => { figures.sharePage() }}>Share</button>
      </header>
      <main id="content" tabIndex={-1}>{children}</main>
      <footer className={styles.footer}>
        <p>
          <strong>Not an official statistic.</strong> DEXA Atlas is an independent work made from published figures; it is not
          connected with the NHS or the government.
        </p>
        <p>
          {vintage && <>Data to {vintage}. </>}
          Contains public sector information licensed under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a> (NHS
          England, Office for National Statistics, MHCLG). Contains OS data © Crown copyright and database right 2023–2026.
        </p>
        <p className={styles.last} data-sheet="off">
          <Link to="/methods">Sources, definitions and downloads</Link>
          <Link to="/own">Load a file of your own</Link>
          <Link to="/accessibility">Accessibility</Link>
          <button type="button" className={styles.sharePage} onClick={() => { figures.sharePage() }}>Share this page</button>
        </p>
        <PrintedAddress />
      </footer>
    </>
  )
}
