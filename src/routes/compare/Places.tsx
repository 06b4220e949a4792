import { useState } from 'react'
import { Link } from 'react-router'
import { MonthChoice } from '~/components/controls/MonthChoice'
import { mostCompared } from '~/contracts/comparison'
import { PlaceField } from '~/components/search/PlaceField'
import { joined } from '~/format/list'
import { inWords } from '~/format/number'
import type { CompareAnswer } from '~/queries/compare/askCompare'
import { comparedCodeOfPage, type CompareView } from '~/url/compareView'
import { placePath } from '~/url/placePath'
import { labelOf } from './placeNames'
import { regionName } from '../areas/model/placeWords'
import styles from './compare.module.css'

interface PlacesProps {
  answer: CompareAnswer
  months: readonly string[]
  /** Whether the places are an example, which the first choice replaces. */
  isExample: boolean
  onChange: (part: Partial<CompareView>) => void
}

type Named = CompareAnswer['similar'][number]

/** The places compared, and every way to change them. */
export function Places({ answer, months, isExample, onChange }: PlacesProps) {
  const [remark, setRemark] = useState('')
  const { places, similar, mates, request } = answer
  const held = isExample ? [] : places.map(({ key }) => key)
  const room = mostCompared - held.length
  const [first] = places
  const label = isExample ? 'Choose a first place' : 'Add a place'

  const add = (found: readonly Named[]) => {
    const fresh = found.filter(({ key }) => !held.includes(key))
    const out = fresh.slice(room)
    onChange({ areas: [...held, ...fresh.slice(0, room).map(({ key }) => key)] })
    setRemark(out.length > 0 ? `Six places at most are compared: ${listed(out.map(({ name }) => name))} did not fit.` : fresh.length === 0 ? 'All of them are compared already.' : '')
  }
  const remove = (key: string) => {
    onChange({ areas: held.filter((one) => one !== key) })
    setRemark('')
  }
  const choose = (link: string, name: string) => {
    const key = comparedCodeOfPage(link)
    if (held.includes(key)) setRemark(`${name} is compared already.`)
    else if (room === 0) setRemark(`Six places at most are compared. Remove one to add ${name}.`)
    else add([{ key, name }])
  }

  return (
    <section className={styles.places} aria-label="Places compared">
      <ul className={styles.chips} aria-label={isExample ? 'Places of the example' : 'Places'}>
        {places.map((one) => (
          <li key={one.key}>
            <Link to={placePath({ level: one.place.level, edition: one.edition, code: one.place.code })}>{labelOf(one)}</Link>
            {one.place.estimated && <span className={styles.estimated}> estimated</span>}
            {!isExample && <button type="button" aria-label={`Remove ${labelOf(one)}`} onClick={() => { remove(one.key) }}>×</button>}
          </li>
        ))}
      </ul>
      <div className={styles.controls}>
        <div className={styles.adder}>
          <span aria-hidden="true">{label}</span>
          <PlaceField label={label} placeholder="Name, code, hospital or postcode" enterKey="done" onChoose={({ link, name }) => { choose(link, name) }} />
        </div>
        {!isExample && first && room > 0 && similar.length > 0 && <button type="button" onClick={() => { add(similar) }}>Add similar places</button>}
        {!isExample && room > 0 && mates && <button type="button" onClick={() => { add(mates.places) }}>Add all of {regionName(mates.of)}</button>}
        {!isExample && <button type="button" onClick={() => { onChange({ areas: [], base: null }); setRemark('') }}>Clear</button>}
        <MonthChoice months={months} month={request.month} onChoose={(month) => { onChange({ month }) }} />
      </div>
      <p className={styles.remark} role="status">{remark}</p>
    </section>
  )
}

const listed = (names: readonly string[]) => (names.length > 8 ? `${names.slice(0, 5).join(', ')} and ${inWords(names.length - 5)} more` : joined(names))
