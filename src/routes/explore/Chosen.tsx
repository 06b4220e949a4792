import { Link } from 'react-router'
import { mostPins } from '~/url/exploreView'
import styles from './explore.module.css'
import type { Figure } from './figures'

interface ChosenProps {
  selected: Figure | null
  pinned: readonly Figure[]
  /** The page of a place. */
  pageOf: (figure: Figure) => string
  compareLink: string | null
  onPin: (code: string) => void
  onUnpin: (code: string) => void
  onClear: () => void
}

/** The selected place and those kept, with their figures, in every picture alike. */
export function Chosen({ selected, pinned, pageOf, compareLink, onPin, onUnpin, onClear }: ChosenProps) {
  if (!selected && pinned.length === 0) return <p className={styles.hint}><span className={styles.live}>Select a place in any picture to see it in all of them.</span></p>
  const isPinned = selected !== null && pinned.some(({ code }) => code === selected.code)
  return (
    <ul className={styles.chosen} aria-label="Chosen places">
      {selected && (
        <li className={styles.selectedChip}>
          <Link to={pageOf(selected)}>{selected.name}</Link> <strong>{selected.text}</strong>{selected.estimated && ' (estimated)'}
          {!isPinned && pinned.length < mostPins && <button type="button" onClick={() => { onPin(selected.code) }}>Keep</button>}
          <button type="button" aria-label={`Clear the selection of ${selected.name}`} onClick={onClear}>×</button>
        </li>
      )}
      {pinned.filter(({ code }) => code !== selected?.code).map((figure) => (
        <li key={figure.code}>
          <Link to={pageOf(figure)}>{figure.name}</Link> <strong>{figure.text}</strong>{figure.estimated && ' (estimated)'}
          <button type="button" aria-label={`Stop keeping ${figure.name}`} onClick={() => { onUnpin(figure.code) }}>×</button>
        </li>
      ))}
      {compareLink && <li className={styles.compare}><Link to={compareLink}>Compare these side by side</Link></li>}
    </ul>
  )
}
