import { printPage } from './printPage'
import styles from './PrintButtons.module.css'

/** At the end of a page: the one-page sheet that the browser's own menu prints too, or all of it. */
export function PrintButtons() {
  return (
    <p className={styles.print}>
      <button type="button" onClick={() => { printPage('one-page') }}>Print one page</button>
      <button type="button" onClick={() => { printPage('everything') }}>Print everything</button>
    </p>
  )
}
