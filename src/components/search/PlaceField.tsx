import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import { activeAfter } from './activeAfter'
import styles from './SearchBox.module.css'
import { SuggestionList } from './SuggestionList'
import type { Suggestion } from './suggestionOf'
import { useFinder } from './useFinder'

interface PlaceFieldProps {
  label: string
  placeholder: string
  /** What the keyboard of a phone calls Enter. */
  enterKey: 'go' | 'done'
  onChoose: (suggestion: Suggestion) => void
}

/** An editable combobox of places, whose suggestions arrive while the reader already types. */
export function PlaceField({ label, placeholder, enterKey, onChoose }: PlaceFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isWanted, setWanted] = useState(false)
  const [active, setActive] = useState<number | null>(null)
  const [{ status, find }, load] = useFinder()
  const found = useMemo(() => find?.(typed) ?? [], [find, typed])
  const isOpen = isWanted && typed.trim() !== ''
  const isListed = isOpen && found.length > 0

  const type = (text: string) => {
    setTyped(text)
    setWanted(true)
    setActive(null)
    load()
  }
  const show = (wanted: boolean) => {
    setWanted(wanted)
    setActive(null)
  }
  const clear = () => {
    if (field.current) field.current.value = ''
    setTyped('')
    show(false)
  }
  const choose = (suggestion: Suggestion) => {
    clear()
    onChoose(suggestion)
  }
  // What was typed before the page could listen counts too.
  const catchUp = useEffectEvent(() => {
    if (field.current?.value) type(field.current.value)
    else if (field.current === document.activeElement) load()
  })
  useEffect(() => { catchUp() }, [])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const { key, altKey } = event
    const chosen = isListed ? found[active ?? 0] : undefined
    if (key === 'Enter' && chosen) choose(chosen)
    else if (key === 'Escape') {
      if (isOpen) show(false)
      else clear()
    } else if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) show(key === 'ArrowDown')
    else {
      const next = activeAfter(key, active, found.length)
      if (next === undefined) return
      setActive(next)
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return
      setWanted(true)
    }
    event.preventDefault()
  }

  return (
    <>
      <input
        ref={field}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-activedescendant={isListed && active !== null ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint={enterKey}
        onFocus={load}
        onBlur={() => { show(false) }}
        onClick={() => { setWanted(true) }}
        onInput={(event) => { type(event.currentTarget.value) }}
        onKeyDown={press}
      />
      {isListed && <SuggestionList id={listId} found={found} active={active} onChoose={choose} />}
      <p className={isOpen && !isListed ? styles.message : styles.spoken} aria-live="polite">
        {isOpen && words(status, found.length)}
      </p>
    </>
  )
}

function words(status: 'loading' | 'failed' | 'ready', count: number): string {
  if (status === 'failed') return 'The list of places did not load. Load the page again to search.'
  if (status === 'loading') return 'Loading the list of places…'
  if (count === 0) return 'No area, provider, hospital or postcode district has this name or code.'
  return count === 1 ? '1 suggestion.' : `${count} suggestions. The arrow keys move between them.`
}
