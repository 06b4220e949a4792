import { useId, useState } from 'react'
import { Choice } from '~/components/controls/Choice'
import type { Intervention } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { addMonths } from '~/model/months'
import { horizonMonths, type PlanCase } from '~/model/scenario/planCase'
import type { KnownPlaces } from '~/model/scenario/readScenario'
import styles from './builder.module.css'
import { type Draft, type DraftNumber, faultsOfDraft, type HoursUnit, hoursPerSession, interventionOfDraft, numbersOf, type ScansBy } from './draft'
import { NumberField } from './NumberField'
import { PlacePicker } from './PlacePicker'

interface InterventionFormProps {
  initial: Draft
  isNew: boolean
  known: KnownPlaces
  given: PlanCase
  onSet: (one: Intervention) => void
  onCancel: () => void
}

export const kindNames: Record<Draft['kind'], string> = { scanner: 'Scanners', hours: 'More hours', fls: 'Fracture services', clear: 'Clear lists' }
const types = [{ value: 'new', label: 'New' }, { value: 'replacement', label: 'Replacement' }] as const
const units: readonly { value: HoursUnit; label: string }[] = [{ value: 'hours', label: 'Hours' }, { value: 'sessions', label: 'Sessions' }]
const scansBy: Record<Draft['type'], readonly { value: ScansBy; label: string }[]> = {
  new: [{ value: 'figure', label: 'By the figure of the scenario' }, { value: 'stated', label: 'A number that I state' }, { value: 'hours', label: 'By hours a week' }],
  replacement: [{ value: 'figure', label: 'None: it replaces' }, { value: 'stated', label: 'A number that I state' }],
}
const labels: Record<DraftNumber, (draft: Draft) => string> = {
  machines: () => 'How many scanners',
  ramp: ({ kind }) => (kind === 'fls' ? 'Months until all are open' : 'Months to full use'),
  scansPerYear: () => 'Extra scans a year, each',
  hours: ({ kind, unit }) => `${unit === 'hours' ? 'Hours' : 'Sessions'} a week${kind === 'hours' ? ', more than now' : ', each'}`,
  staffHours: ({ unit }) => `Staff for at most (${unit} a week)`,
  reached: () => 'Of those without one, reached, %',
}
const hints: Partial<Record<DraftNumber, string>> = { staffHours: 'Leave empty for no limit.' }

/** One intervention being made or changed; nothing counts until it is set. */
export function InterventionForm({ initial, isNew, known, given, onSet, onCancel }: InterventionFormProps) {
  const [draft, setDraft] = useState(initial)
  const [isTried, setTried] = useState(false)
  const title = useId()
  const change = (part: Partial<Draft>) => { setDraft((before) => ({ ...before, ...part })) }
  const faults = faultsOfDraft(draft)
  const shown = isTried ? faults : {}
  const months = Array.from({ length: horizonMonths }, (_, at) => addMonths(known.origin, at + 1)).map((value) => ({ value, label: formatMonth(value) }))
  const set = (form: HTMLFormElement) => {
    setTried(true)
    const one = Object.keys(faults).length === 0 ? interventionOfDraft(draft) : null
    if (one) onSet(one)
    // Once what is wrong is marked.
    else setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const hasHours = numbersOf(draft).some(({ name }) => name === 'hours' || name === 'staffHours')
  const fields = numbersOf(draft).map(({ name }) => (
    <NumberField key={name} label={labels[name](draft)} value={draft[name]} hint={hints[name]} fault={shown[name]} onChange={(value) => { change({ [name]: value }) }} />
  ))
  return (
    <form className={styles.form} noValidate aria-labelledby={title} onSubmit={(event) => { event.preventDefault(); set(event.currentTarget) }}>
      <h4 id={title}>{isNew ? 'Add: ' : 'Change: '}{kindNames[draft.kind].toLowerCase()}</h4>
      <PlacePicker label="Where" place={draft.place} known={known} given={draft.kind === 'scanner' || draft.kind === 'hours' ? given : null} onChoose={(place) => { change({ place }) }} />
      <div className={styles.fields}>
        {draft.kind === 'scanner' && <Choice label="New or replacement" value={draft.type} options={types} onChoose={(type) => { change({ type, ...(type === 'replacement' && draft.scansBy === 'hours' ? { scansBy: 'figure' } : {}) }) }} />}
        {draft.kind === 'scanner' && <Choice label="Scans of each" value={draft.scansBy} options={scansBy[draft.type]} onChoose={(chosen) => { change({ scansBy: chosen }) }} />}
        <Choice label="From" value={draft.start} options={months} onChoose={(start) => { change({ start }) }} />
        {draft.kind === 'clear' && <Choice label="By" value={draft.by} options={months} onChoose={(by) => { change({ by }) }} />}
        {hasHours && <Choice label="Counted in" value={draft.unit} options={units} onChoose={(unit) => { change({ unit }) }} />}
        {fields}
      </div>
      {hasHours && draft.unit === 'sessions' && <p className={styles.hint}>A session is half a day, taken as {hoursPerSession} hours: our assumption.</p>}
      {shown.by && <p className={styles.fault} role="alert">{shown.by}</p>}
      <p className={styles.buttons}>
        <button type="submit" className={styles.primary}>{isNew ? 'Add to the scenario' : 'Set'}</button>
        <button type="button" onClick={onCancel}>Cancel</button>
      </p>
    </form>
  )
}
