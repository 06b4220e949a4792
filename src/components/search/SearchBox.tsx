import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import styles from './SearchBox.module.css'
import type { SearchComboProps } from './SearchCombo'

const placeholder = 'Find an area or provider'

/** A plain field until the page rests or the reader wants it; then one with suggestions. */
export function SearchBox() {
  const [Combo, setCombo] = useState<ComponentType<SearchComboProps> | null>(null)
  const [failed, setFailed] = useState(false)
  const typed = useRef({ text: '', focused: false })
  // The plain field stays, with what is typed in it, until the other has arrived; a failure leaves it there.
  const load = useCallback(() => {
    import('./SearchCombo').then(({ default: Loaded }) => { setCombo(() => Loaded) }, () => { setFailed(true) })
  }, [])
  useEffect(() => {
    // Far from the first picture: the suggestions weigh more than the rest of the header.
    const timer = setTimeout(load, 3000)
    return () => { clearTimeout(timer) }
  }, [load])
  return (
    <div className={styles.search} role="search">
      {Combo ? (
        <Combo label={placeholder} carried={typed} />
      ) : (
        <input
          className={styles.field}
          type="search"
          aria-label={placeholder}
          placeholder={placeholder}
          onFocus={() => {
            typed.current.focused = true
            load()
          }}
          onBlur={() => { typed.current.focused = false }}
          onChange={(event) => { typed.current.text = event.target.value }}
        />
      )}
      {failed && !Combo && <p className={styles.empty} role="status">The search did not load. Load the page again to search.</p>}
    </div>
  )
}
