import { useEffect, useRef } from 'react'
import styles from './SearchBox.module.css'
import type { Suggestion } from './suggestionOf'

interface SuggestionListProps {
  id: string
  found: readonly Suggestion[]
  active: number | null
  onChoose: (suggestion: Suggestion) => void
}

/** The list of a combobox; the keyboard stays in the field, so keys are its business. */
export function SuggestionList({ id, found, active, onChoose }: SuggestionListProps) {
  const chosen = useRef<HTMLLIElement>(null)
  useEffect(() => { chosen.current?.scrollIntoView({ block: 'nearest' }) }, [active])
  return (
    <ul
      id={id}
      className={styles.list}
      role="listbox"
      aria-label="Suggestions"
      // Some browsers stop at whatever scrolls; this list is never where the keyboard is.
      tabIndex={-1}
      onMouseDown={(event) => { event.preventDefault() }}
    >
      {found.map((suggestion, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keyboard, and chooses with Enter
        <li
          key={suggestion.id}
          id={`${id}-${index}`}
          ref={index === active ? chosen : null}
          className={styles.item}
          role="option"
          aria-selected={index === active}
          onClick={() => { onChoose(suggestion) }}
        >
          <span>{suggestion.name}</span> <small>{suggestion.detail}</small>
        </li>
      ))}
    </ul>
  )
}
