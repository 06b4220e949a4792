import { type RefObject, useContext, useEffect, useEffectEvent, useState } from 'react'
import { ComboBox, ComboBoxStateContext, Input, type Key, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useNavigate } from 'react-router'
import type { SearchEntry } from '~/contracts/searchEntry'
import styles from './SearchBox.module.css'
import { loadPlaces } from './loadPlaces'
import { kindOf, linkTo, nameOf, searchPlaces } from './searchPlaces'

export interface SearchComboProps {
  label: string
  /** What was typed into the plain field before this one was there. */
  carried: RefObject<{ text: string; focused: boolean }>
}

const keyOf = (entry: SearchEntry) => (entry.kind === 'provider' ? `provider/${entry.code}` : `${entry.edition}/${entry.code}`)

export default function SearchCombo({ label, carried }: SearchComboProps) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState(() => carried.current.text)
  const [focusFirst] = useState(() => carried.current.focused)
  const [places, setPlaces] = useState<SearchEntry[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadPlaces().then(setPlaces, () => { setFailed(true) })
  }, [])
  const found = searchPlaces(places ?? [], typed)
  const go = (key: Key | null) => {
    const entry = found.find((candidate) => keyOf(candidate) === key)
    if (!entry) return
    setTyped('')
    void navigate(linkTo(entry))
  }
  const emptyText = failed
    ? 'The list of places did not load. Load the page again to search.'
    : places === null
      ? 'Loading the list of places…'
      : 'No area or provider has this name or code.'
  return (
    <ComboBox
      aria-label={label}
      inputValue={typed}
      onInputChange={setTyped}
      items={found.map((entry) => ({ id: keyOf(entry), entry }))}
      value={null}
      onChange={go}
      allowsEmptyCollection={typed.trim() !== ''}
      defaultFilter={() => true}
      autoFocus={focusFirst}
      menuTrigger="input"
    >
      <Input className={styles.field} placeholder={label} type="search" ref={caretToEnd} />
      {focusFirst && <OpenAtOnce />}
      <Popover className={styles.popover}>
        <ListBox<{ id: string; entry: SearchEntry }> className={styles.list} renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}>
          {({ id, entry }) => (
            <ListBoxItem id={id} className={styles.item} textValue={nameOf(entry)}>
              <Text slot="label">{nameOf(entry)}</Text>
              <Text slot="description">{entry.code}, {kindOf(entry)}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const caretToEnd = (field: HTMLInputElement | null) => { field?.setSelectionRange(field.value.length, field.value.length) }

/** Suggestions open for typing only; what was typed into the plain field counts as typed. */
function OpenAtOnce() {
  const state = useContext(ComboBoxStateContext)
  const open = useEffectEvent(() => { if (state?.inputValue && !state.isOpen) state.open(null, 'input') })
  useEffect(() => {
    const frame = requestAnimationFrame(() => { open() })
    return () => { cancelAnimationFrame(frame) }
  }, [])
  return null
}
