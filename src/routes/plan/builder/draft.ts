import { interventionFault } from '~/contracts/keepScenario'
import { type Intervention, scenarioLimits } from '~/contracts/scenario'

export type Kind = Intervention['kind']
/** How many scans a machine adds: by the figure of the scenario, as stated somewhere, or by its hours. */
export type ScansBy = 'figure' | 'stated' | 'hours'
export type HoursUnit = 'hours' | 'sessions'

/** Half a day; nobody publishes how long a session of scanning is. */
export const hoursPerSession = 4

/** An intervention as it stands in a form: text, not yet sound. */
export interface Draft {
  kind: Kind
  place: string
  machines: string
  type: 'new' | 'replacement'
  start: string
  by: string
  ramp: string
  scansBy: ScansBy
  scansPerYear: string
  unit: HoursUnit
  hours: string
  staffHours: string
  reached: string
}

export type DraftNumber = 'machines' | 'ramp' | 'scansPerYear' | 'hours' | 'staffHours' | 'reached'

const text = (value: number | undefined) => (value === undefined ? '' : String(value))

export const emptyDraft = (kind: Kind, place: string, start: string): Draft => ({
  kind, place, start, machines: '1', type: 'new', by: '2029-03', ramp: kind === 'fls' ? '12' : kind === 'hours' ? '0' : '6', scansBy: 'figure', scansPerYear: '', unit: 'hours', hours: kind === 'hours' ? '8' : '37.5', staffHours: '', reached: '100',
})

export function draftOf(one: Intervention): Draft {
  const draft = emptyDraft(one.kind, one.place, one.start)
  switch (one.kind) {
    case 'scanner':
      return { ...draft, machines: text(one.machines), type: one.type, ramp: text(one.ramp), scansBy: one.scansPerYear !== undefined ? 'stated' : one.hours !== undefined ? 'hours' : 'figure', scansPerYear: text(one.scansPerYear), hours: text(one.hours ?? 37.5), staffHours: text(one.staffHours) }
    case 'hours':
      return { ...draft, hours: text(one.hours), ramp: text(one.ramp), staffHours: text(one.staffHours) }
    case 'fls':
      return { ...draft, ramp: text(one.ramp), reached: text(one.reached ?? 100) }
    case 'clear':
      return { ...draft, by: one.by }
    default:
      return one satisfies never
  }
}

const limits: Record<DraftNumber, { range: readonly [number, number]; whole: boolean; what: string }> = {
  machines: { range: scenarioLimits.machines, whole: true, what: 'scanners' },
  ramp: { range: scenarioLimits.ramp, whole: true, what: 'months' },
  scansPerYear: { range: scenarioLimits.scansPerYear, whole: false, what: 'scans a year' },
  hours: { range: scenarioLimits.hours, whole: false, what: 'hours a week' },
  staffHours: { range: scenarioLimits.hours, whole: false, what: 'hours a week' },
  reached: { range: scenarioLimits.reached, whole: false, what: 'per cent' },
}

/** The numbers that a draft of its kind must or may hold. */
export function numbersOf({ kind, scansBy, type }: Draft): { name: DraftNumber; optional: boolean }[] {
  const must = (name: DraftNumber) => ({ name, optional: false })
  const may = (name: DraftNumber) => ({ name, optional: true })
  switch (kind) {
    case 'scanner':
      return [must('machines'), must('ramp'), ...(scansBy === 'stated' ? [must('scansPerYear')] : scansBy === 'hours' ? [must('hours')] : []), ...(type === 'replacement' && scansBy === 'figure' ? [] : [may('staffHours')])]
    case 'hours':
      return [must('hours'), must('ramp'), may('staffHours')]
    case 'fls':
      return [must('ramp'), must('reached')]
    case 'clear':
      return []
    default:
      return kind satisfies never
  }
}

const isHours = (name: DraftNumber) => name === 'hours' || name === 'staffHours'

function valueOf(draft: Draft, name: DraftNumber): number {
  const value = Number(draft[name].replace(',', '.'))
  return isHours(name) && draft.unit === 'sessions' ? value * hoursPerSession : value
}

/** What is wrong with each figure, in words: what, why, and what next. */
export function faultsOfDraft(draft: Draft): Partial<Record<DraftNumber | 'by', string>> {
  const faults: Partial<Record<DraftNumber | 'by', string>> = {}
  for (const { name, optional } of numbersOf(draft)) {
    const { range: [low, high], whole, what } = limits[name]
    const typed = draft[name].trim()
    if (typed === '' && optional) continue
    const value = valueOf(draft, name)
    const isInside = typed !== '' && value >= low && value <= high && (!whole || Number.isInteger(value))
    const inSessions = isHours(name) && draft.unit === 'sessions'
    const [from, to] = inSessions ? [low / hoursPerSession, high / hoursPerSession] : [low, high]
    if (!isInside) faults[name] = `${typed === '' ? 'Nothing is given' : `“${typed.slice(0, 20)}” cannot be used`}. Please give ${whole ? 'a whole number' : 'a number'} from ${from} to ${to.toLocaleString('en-GB')} (${inSessions ? 'sessions a week' : what}).`
  }
  if (draft.kind === 'clear' && draft.by <= draft.start) faults.by = 'The lists cannot be cleared before the start. Please choose a later month.'
  return faults
}

/** The intervention that a draft without faults stands for; null where it is none. */
export function interventionOfDraft(draft: Draft): Intervention | null {
  const { kind, place, start } = draft
  const timed = { place, start }
  const optional = (name: DraftNumber) => (draft[name].trim() === '' ? {} : { [name]: valueOf(draft, name) })
  const found = ((): object => {
    switch (kind) {
      case 'scanner':
        return { kind, ...timed, machines: valueOf(draft, 'machines'), type: draft.type, ramp: valueOf(draft, 'ramp'), ...(draft.scansBy === 'stated' ? optional('scansPerYear') : draft.scansBy === 'hours' ? optional('hours') : {}), ...optional('staffHours') }
      case 'hours':
        return { kind, ...timed, hours: valueOf(draft, 'hours'), ramp: valueOf(draft, 'ramp'), ...optional('staffHours') }
      case 'fls': {
        const reached = valueOf(draft, 'reached')
        return { kind, ...timed, ramp: valueOf(draft, 'ramp'), ...(reached === 100 ? {} : { reached }) }
      }
      case 'clear':
        return { kind, ...timed, by: draft.by }
      default:
        return kind satisfies never
    }
  })()
  return interventionFault(found) === null ? (found as Intervention) : null
}
