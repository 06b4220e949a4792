import { type ReactNode, useState } from 'react'
import { type Intervention, type Scenario, scenarioLimits } from '~/contracts/scenario'
import type { PlanCase } from '~/model/scenario/planCase'
import { addMonths } from '~/model/months'
import type { KnownPlaces } from '~/model/scenario/readScenario'
import { interventionDetail, interventionTitle } from '../words/interventionWords'
import styles from './builder.module.css'
import { type Draft, draftOf, emptyDraft, type Kind } from './draft'
import { InterventionForm, kindNames } from './InterventionForm'
import { NameField } from './NameField'
import { Settings } from './Settings'

interface ScenarioPanelProps {
  scenario: Scenario
  /** "First scenario", where there are two. */
  label: string
  /** What it takes from whom and what it assumes, where it is one of those offered. */
  basis: string | null
  /** Null until the database has answered: what is built stands, and waits to be changed. */
  ready: { given: PlanCase; known: KnownPlaces } | null
  nameOf: (code: string) => string
  scans: PlanCase['parameters']['scansPerMachine']
  /** What the figures of the named trusts show so far. */
  seen: string | null
  /** While a slider moves. */
  onPass: (scenario: Scenario) => void
  onChange: (scenario: Scenario) => void
}

interface Open {
  /** Position of the intervention; one past the last adds another. */
  at: number
  draft: Draft
}

const kinds = Object.keys(kindNames) as Kind[]

/** A scenario as sentences, each of which can be changed or taken out; and what it assumes. */
export function ScenarioPanel({ scenario, label, basis, ready, nameOf, scans, seen, onPass, onChange }: ScenarioPanelProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const [removed, setRemoved] = useState<{ one: Intervention; at: number } | null>(null)
  const { interventions } = scenario
  const withList = (list: readonly Intervention[]) => { onChange({ ...scenario, interventions: [...list] }) }
  const close = () => { setOpen(null) }
  const set = (one: Intervention) => {
    if (open) withList(interventions.toSpliced(open.at, 1, one))
    close()
    setRemoved(null)
  }
  const remove = (at: number) => {
    const one = interventions[at]
    if (!one) return
    withList(interventions.toSpliced(at, 1))
    setRemoved({ one, at })
    close()
  }
  const undo = () => {
    if (removed) withList(interventions.toSpliced(removed.at, 0, removed.one))
    setRemoved(null)
  }
  const form = open && ready && (
    <InterventionForm key={`${open.at} ${open.draft.kind}`} initial={open.draft} isNew={open.at === interventions.length} known={ready.known} given={ready.given} onSet={set} onCancel={close} />
  )
  const isFull = interventions.length >= scenarioLimits.interventions
  return (
    <section className={styles.panel} aria-label={label}>
      <NameField key={scenario.name} label={label} name={scenario.name} onName={(name) => { onChange({ ...scenario, name }) }} isReady={ready !== null} />
      {basis && <p className={styles.basis}>{basis}</p>}
      <ChangeList label={`What ${label.toLowerCase()} changes`} isLong={interventions.length > mostInSight}>
        {interventions.map((one, at) => (
          <li key={`${at} ${interventions.length}`}>
            {open?.at === at && form ? form : (
              <>
                <strong>{interventionTitle(one, nameOf)}</strong>
                <span>{interventionDetail(one)}</span>
                <span className={styles.edit}>
                  <button type="button" disabled={ready === null} aria-label={`Change ${interventionTitle(one, nameOf)}`} onClick={() => { setOpen({ at, draft: draftOf(one) }) }}>Change</button>
                  <button type="button" disabled={ready === null} aria-label={`Remove ${interventionTitle(one, nameOf)}`} onClick={() => { remove(at) }}>Remove</button>
                </span>
              </>
            )}
          </li>
        ))}
        {interventions.length > onTheSheet && <li data-sheet="only">and {interventions.length - onTheSheet} more on the page and in its file</li>}
      </ChangeList>
      {interventions.length === 0 && !basis && <p className={styles.empty}>No changes yet: this is what happens if nothing is done.</p>}
      <p className={styles.removed} role="status">{removed && <>Removed: {interventionTitle(removed.one, nameOf)}. <button type="button" onClick={undo}>Put it back</button></>}</p>
      {open?.at === interventions.length && form}
      {!open && !isFull && (
        <div className={styles.adders} role="group" aria-label={`Add to ${label.toLowerCase()}`}>
          <span aria-hidden="true">Add</span>
          {kinds.map((kind) => (
            <button key={kind} type="button" disabled={ready === null} onClick={() => { if (ready) setOpen({ at: interventions.length, draft: emptyDraft(kind, 'ENG', addMonths(ready.given.origin, 13)) }) }}>{kindNames[kind]}</button>
          ))}
        </div>
      )}
      {isFull && <p className={styles.hint}>A scenario holds {scenarioLimits.interventions} changes at most.</p>}
      <Settings scenario={scenario} scans={scans} seen={seen} onPass={onPass} onChange={onChange} />
    </section>
  )
}

const mostInSight = 4

/** Changes that the printed sheet has room for; its style hides the others. */
const onTheSheet = 4

/** A long list scrolls within itself, so that the picture beside it stays in sight. */
function ChangeList({ label, isLong, children }: { label: string; isLong: boolean; children: ReactNode }) {
  // A scrolling box is reached by keyboard.
  const scrolling = isLong ? { className: styles.long, role: 'group', 'aria-label': `${label}, scrolls`, tabIndex: 0 } : {}
  return <div {...scrolling}><ol className={styles.changes} aria-label={label}>{children}</ol></div>
}
