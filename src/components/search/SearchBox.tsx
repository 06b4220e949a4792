import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import styles from './SearchBox.module.css'

const SearchCombo = lazy(() => import('./SearchCombo'))

const placeholder = 'Find an area or provider'

/** A plain field until the page rests or the reader wants it; then one with suggestions. */
export function SearchBox() {
  const [wanted, setWanted] = useState(false)
  const typed = useRef({ text: '', focused: false })
  useEffect(() => {
    // Far from the first picture: the suggestions weigh more than the rest of the header.
    const timer = setTimeout(() => { setWanted(true) }, 3000)
    return () => { clearTimeout(timer) }
  }, [])
  const field = (
    <input
      className={styles.field}
      type="search"
      aria-label={placeholder}
      placeholder={placeholder}
      onFocus={() => {
        typed.current.focused = true
        setWanted(true)
      }}
      onBlur={() => { typed.current.focused = false }}
      onChange={(event) => { typed.current.text = event.target.value }}
    />
  )
  return (
    <div className={styles.search} role="search">
      {wanted ? (
        <Suspense fallback={field}>
          <SearchCombo label={placeholder} carried={typed} />
        </Suspense>
      ) : (
        field
      )}
    </div>
  )
}
