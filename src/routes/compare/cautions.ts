import { joined } from '~/format/list'
import { formatMonth } from '~/format/month'
import type { CompareAnswer } from '~/queries/compare/askCompare'
import type { ComparedPlace } from '~/queries/compare/askPlace'
import { addMonths } from '~/model/months'
import { capital } from '~/format/capital'
import { overlapNotes } from './overlap'
import { inText, namesInText } from './placeNames'

/** What to bear in mind before the places are compared: people in both, estimates, rows that stopped, broken records. */
export const cautionsOf = (answer: Pick<CompareAnswer, 'places' | 'request'>): string[] => [
  ...overlapNotes(answer),
  ...estimatedNote(answer.places),
  ...answer.places.flatMap((one) => stoppedNote(one, answer.request.month)),
  ...answer.places.flatMap((one) => brokenNote(one, answer.request.month)),
]

function estimatedNote(places: readonly ComparedPlace[]): string[] {
  const found = places.filter(({ place }) => place.estimated)
  if (found.length === 0) return []
  return [`Figures for ${namesInText(found)} are estimates, since boards that were split in April 2026 are shared out among their successors. An estimate has no interval.`]
}

const stoppedNote = (compared: ComparedPlace, month: string): string[] =>
  compared.place.lastMonth < month ? [`${capital(inText(compared))} has no row after ${formatMonth(compared.place.lastMonth)}: later figures are missing, not zero.`] : []

function brokenNote(compared: ComparedPlace, month: string): string[] {
  const recent = compared.flags.filter((flag) => flag.month <= month && flag.month > addMonths(month, -12))
  if (recent.length === 0) return []
  const where = compared.place.level === 'provider' ? '' : ` at ${joined([...new Set(recent.map(({ providerName }) => providerName))])}`
  return [`${capital(inText(compared))}: records look broken in some of the twelve months to ${formatMonth(month)}${where}, so its figures need care.`]
}
