import { printPage, type PrintKind } from './printPage'
import styles from './PrintButtons.module.css'

/** The one-page sheet that the browser's own menu prints too, or all of the page. */
export function PrintButtons({ onPrint = printPage }: { onPrint?: (kind: PrintKind) => void }) {
  return (
    <p className={styles.print}>
      <button type="button" onClick={() => { onPrint('one-page') }}>Print one page</button>
      <button type="button" onClick={() => { onPrint('everything') }}>Print everything</button>
    </p>
  )
}
