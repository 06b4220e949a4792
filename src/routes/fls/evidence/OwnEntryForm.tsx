import { useState } from 'react'
import { Link } from 'react-router'
import { Choice } from '~/components/controls/Choice'
import type { FlsState } from '~/contracts/fls'
import type { OwnEntry } from '~/url/flsView'
import styles from './boardCard.module.css'
import { stateOrder, stateWords } from './stateWords'

type Said = Omit<OwnEntry, 'code' | 'edition'>

interface OwnEntryFormProps {
  name: string
  entry: OwnEntry | null
  onEntry: (said: Said) => void
}

const asEvidence = 'evidence'
const options = [
  { value: asEvidence, label: 'As the evidence says' },
  ...stateOrder.map((state) => ({ value: state, label: stateWords[state].name })),
] as const satisfies readonly { value: FlsState | typeof asEvidence; label: string }[]

/** What a reader knows better: a state, and the share of people covered; both go into the link and nowhere else. */
export function OwnEntryForm({ name, entry, onEntry }: OwnEntryFormProps) {
  const said: Said = { state: entry?.state ?? null, covered: entry?.covered ?? null }
  return (
    <div className={styles.own} role="group" aria-label={`What you know of ${name}`}>
      <h3>I know better</h3>
      <p className={styles.meaning}>What you enter lives in this page’s link only. Nobody checks it, and it is marked as yours. The state changes the map and the list; the share covered changes the gain and the scans below. Many boards at once: load <Link to="/own">your own file</Link>.</p>
      <div className={styles.fields}>
        <Choice<FlsState | typeof asEvidence> label="What there is" value={said.state ?? asEvidence} options={options} onChoose={(chosen) => { onEntry({ ...said, state: chosen === asEvidence ? null : chosen }) }} />
        <CoveredField key={said.covered} covered={said.covered} onCovered={(covered) => { onEntry({ ...said, covered }) }} />
      </div>
      {entry && <p className={styles.yours}><strong>Your entry:</strong> {[said.state === null ? '' : stateWords[said.state].name.toLowerCase(), said.covered === null ? '' : `${said.covered}% of people covered`].filter(Boolean).join('; ')}.</p>}
    </div>
  )
}

/** A draft until it is set, so that half a number is never taken for one. */
function CoveredField({ covered, onCovered }: { covered: number | null; onCovered: (covered: number | null) => void }) {
  const [draft, setDraft] = useState(covered === null ? '' : String(covered))
  const [isWrong, setWrong] = useState(false)
  const set = () => {
    const value = Number(draft)
    const isRight = draft.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 100
    setWrong(!isRight)
    if (isRight && value !== covered) onCovered(value)
  }
  return (
    <form className={styles.covered} noValidate onSubmit={(event) => { event.preventDefault(); set() }}>
      <label>
        <span>People covered, %</span>
        <input type="number" inputMode="numeric" min={0} max={100} step={1} value={draft} aria-invalid={isWrong || undefined} aria-describedby={isWrong ? 'covered-fault' : undefined} onChange={(event) => { setDraft(event.target.value) }} />
      </label>
      <button type="submit" className={styles.button}>Set</button>
      {covered !== null && <button type="button" className={styles.button} onClick={() => { onCovered(null) }}>Clear</button>}
      {isWrong && <p id="covered-fault" role="alert">Please give a whole number from 0 to 100.</p>}
    </form>
  )
}
