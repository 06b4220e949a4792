import { createParser, parseAsString, parseAsStringLiteral } from 'nuqs'
import { england } from '~/contracts/codes'
import type { Scenario } from '~/contracts/scenario'
import { code, quoted } from './parsers'
import { decodeScenario, encodeScenario } from './scenarioCode'

const planPictures = ['list', 'share', 'tests'] as const
type PlanPicture = (typeof planPictures)[number]

/** What /plan shows: all of it can be set by a link. */
export interface PlanView {
  /** Null is the scenario that the page opens with. */
  scenario: Scenario | null
  /** A second scenario beside it. */
  against: Scenario | null
  /** Code of England, a region, a board of 2026 or a provider. */
  place: string
  measure: PlanPicture
}

/** Kept as text: what is broken in it is told apart only when it is read. */
const scenarioText = createParser({ parse: (text) => (text === '' ? null : text), serialize: String })

export const planParameters = {
  s: scenarioText,
  b: scenarioText,
  place: code,
  measure: parseAsStringLiteral(planPictures),
}

/** Raw text of the same parameters, to see what could not be read. */
export const planRaw = Object.fromEntries(Object.keys(planParameters).map((name) => [name, parseAsString])) as Record<keyof typeof planParameters, typeof parseAsString>

interface Parsed {
  s: string | null
  b: string | null
  place: string | null
  measure: PlanPicture | null
}

export const defaultPlanView: PlanView = { scenario: null, against: null, place: england, measure: 'list' }

/** The view a link asks for; what it does not say, or says unreadably, is the usual, and the notes say so. */
export function readPlanView(parsed: Parsed, raw: Record<keyof Parsed, string | null>): { view: PlanView; notes: string[] } {
  const notes: string[] = []
  if (typeof raw.place === 'string' && parsed.place === null) notes.push(`${quoted(raw.place)} in the link is not a place’s code, so England is shown.`)
  if (typeof raw.measure === 'string' && parsed.measure === null) notes.push(`${quoted(raw.measure)} in the link is not list, share or tests, so the waiting list is shown.`)
  const first = parsed.s === null ? null : decodeScenario(parsed.s)
  const second = parsed.b === null ? null : decodeScenario(parsed.b)
  return {
    view: {
      scenario: first?.scenario ?? null,
      against: second?.scenario ?? null,
      place: parsed.place ?? defaultPlanView.place,
      measure: parsed.measure ?? defaultPlanView.measure,
    },
    notes: [...notes, ...(first?.notes ?? []), ...(second?.notes ?? []).map((note) => `Second scenario: ${note}`)],
  }
}

/** The parameters that differ from the usual; null takes a parameter out of the link. */
export const toPlanParameters = ({ scenario, against, place, measure }: PlanView): Parsed => ({
  s: scenario && encodeScenario(scenario),
  b: against && encodeScenario(against),
  place: place === defaultPlanView.place ? null : place,
  measure: measure === defaultPlanView.measure ? null : measure,
})
