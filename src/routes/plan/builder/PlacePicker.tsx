import { useState } from 'react'
import { PlaceField } from '~/components/search/PlaceField'
import { formatMonth } from '~/format/month'
import { largestProvider } from '~/model/scenario/largestProvider'
import type { KnownPlaces } from '~/model/scenario/readScenario'
import type { PlanCase } from '~/model/scenario/planCase'
import { comparedCodeOfPage } from '~/url/compareView'
import { gonePlace } from '../words/gonePlace'
import styles from './builder.module.css'

interface PlacePickerProps {
  label: string
  place: string
  known: KnownPlaces
  /** Null offers no provider of an area. */
  given: PlanCase | null
  onChoose: (code: string) => void
  /** In one row where there is room. */
  isWide?: boolean
}

/** A region, board or provider by its name; or England; or the largest provider of the area chosen. */
export function PlacePicker({ label, place, known, given, onChoose, isWide = false }: PlacePickerProps) {
  const [remark, setRemark] = useState('')
  const largest = given && known.names.get(place)?.level !== 'provider' ? largestProvider(given, place) : null
  const choose = (code: string) => {
    setRemark('')
    onChoose(code)
  }
  const chooseFound = (link: string, name: string) => {
    const key = comparedCodeOfPage(link)
    const code = key.replace(/^2023\./, '')
    if (key === code && known.names.has(code)) choose(code)
    else setRemark(refusal(code, name, known))
  }
  return (
    <div className={styles.place} data-wide={isWide || undefined}>
      <span aria-hidden="true">{label}</span>
      <strong>{known.names.get(place)?.name ?? place}</strong>
      <div className={styles.search}>
        <PlaceField label={label} placeholder="Change: name, code or postcode" enterKey="done" onChoose={({ link, name }) => { chooseFound(link, name) }} />
      </div>
      <p className={styles.shortcuts}>
        {place !== 'ENG' && <button type="button" onClick={() => { choose('ENG') }}>England</button>}
        {largest && <button type="button" onClick={() => { choose(largest.code) }}>Its largest provider: {largest.name}</button>}
      </p>
      <p className={styles.fault} role="status">{remark}</p>
    </div>
  )
}

function refusal(code: string, name: string, known: KnownPlaces): string {
  const gone = gonePlace(code, known)
  if (!gone) return `${name} has no figures in ${formatMonth(known.origin)}. Choose another place.`
  return `${gone.words}. ${gone.kind === 'closed' ? 'Choose the provider that took over its scans.' : 'Choose a board of today.'}`
}
