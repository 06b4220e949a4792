import { sourceSentence } from '~/components/sources/sourceSentence'
import type { FigureColumn } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { ProfileAnswer } from '~/queries/profile/askProfile'

export const monthColumn: FigureColumn = { name: 'month', description: 'month, as 2026-03' }

/** Whose rows the queries behind a place's pictures ask for. */
export const countedAs = ({ place, request: { edition, code } }: Pick<ProfileAnswer, 'place' | 'request'>) =>
  ({ edition: place.level === 'provider' ? ('provider' as const) : edition, code })

/** The source of a place's monthly figures, as the page gives it. */
export const countedSource = ({ place, request: { edition } }: Pick<ProfileAnswer, 'place' | 'request'>, needs: { perResident?: boolean; ofNeed?: boolean } = {}): string =>
  sourceSentence({ month: place.lastMonth, edition: place.level === 'provider' ? null : edition, ...needs })

/** How a place's people and scans are counted. */
export function countingWords({ place }: Pick<ProfileAnswer, 'place'>): string[] {
  if (place.level === 'provider') return ['A provider is counted by where the scan is done; a row does not prove that it has a scanner of its own.']
  const basis = 'An area is counted by the board that pays for the scan, wherever it is done.'
  return place.estimated ? [basis, 'Its figures hold parts of former boards that were split in April 2026, shared out by people aged 50 and over: they are estimates.'] : [basis]
}

/** "April 2023 to March 2026". */
export const periodOf = ({ months }: Pick<ProfileAnswer, 'months'>): string =>
  `${formatMonth(months[0]?.month ?? '')} to ${formatMonth(months.at(-1)?.month ?? '')}`

export const missing = 'An empty cell is a month without a figure: missing, not zero.'
