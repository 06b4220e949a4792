import { capital } from '~/format/capital'
import type { FlsFactRow } from '~/queries/fls/flsFacts'

export interface TimelineFigure {
  id: string
  /** "51% of trusts (63 of 123)", or the source's words. */
  value: string
  /** Beside its sign: "51%", "82"; empty where there are words only. */
  short: string
  counts: string
  geography: string
  period: string
  note: string | null
  sourceTitle: string
  sourceUrl: string
  /** Where it stands on the time axis, 0 to 1; null where it is not dated. */
  at: number | null
  /** How it is drawn: a share as a filled part of a circle, hatched where it is of those without, a count as a square, words as an empty circle. */
  sign: { kind: 'share' | 'share without'; share: number } | { kind: 'count' } | { kind: 'words' }
}

interface TimelineGroup {
  title: string
  figures: TimelineFigure[]
}

export interface Timeline {
  groups: TimelineGroup[]
  pledge: { text: string; left: string; counts: string; note: string | null; period: string; sourceTitle: string; sourceUrl: string; from: number; to: number } | null
  ticks: { year: number; at: number }[]
  /** Where the latest figures of the site stand. */
  now: number
}

const firstYear = 2009
/** The axis ends with 2030, the year of the pledge. */
const endYear = 2031
const tickYears = [2010, 2015, 2020, 2025, 2030]
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const placeOf = (year: number) => (year - firstYear) / (endYear - firstYear)

/** Year with its part: a month where the period names just one, else the middle of the year. */
export function timeOf({ period, year }: Pick<FlsFactRow, 'period' | 'year'>): number | null {
  if (year === null) return null
  const found = months.filter((month) => period.includes(month))
  const [only] = found
  return year + (found.length === 1 && only ? (months.indexOf(only) + 0.5) / 12 : 0.5)
}

const groupings: { title: string; holds: (unit: string, counts: string) => boolean }[] = [
  { title: 'Trusts', holds: (unit, counts) => unit.includes('trust') || counts.startsWith('Trust') },
  { title: 'Hospitals', holds: (unit) => unit.includes('hospital') },
  { title: 'People', holds: (unit) => unit.includes('people') },
  { title: 'Local health economies', holds: (unit) => unit.includes('health economies') },
  { title: 'Services and sites', holds: (unit, counts) => /^(services|sites|units)/.test(unit) || counts.startsWith('Service') },
  { title: 'It is not said of what', holds: () => true },
]

/** Published figures by what they count, oldest first; they are never one series. */
export function figureTimeline(facts: readonly FlsFactRow[], latestMonth: string): Timeline {
  const shown = facts.filter(({ topic }) => topic === 'coverage')
  const pledge = shown.find(({ unit }) => unit === 'target year')
  const held = merged(shown.filter((fact) => fact !== pledge)).toSorted((a, b) => (timeOf(a.fact) ?? Infinity) - (timeOf(b.fact) ?? Infinity))
  const groupOf = ({ unit, counts }: FlsFactRow) => groupings.find(({ holds }) => holds(unit, counts))
  return {
    groups: groupings
      .map((grouping) => ({ title: grouping.title, figures: held.filter(({ fact }) => groupOf(fact) === grouping).map(figureOf) }))
      .filter(({ figures }) => figures.length > 0),
    pledge: pledge ? pledgeOf(pledge, latestMonth) : null,
    ticks: tickYears.map((year) => ({ year, at: placeOf(year) })),
    now: placeOf(endOf(latestMonth)),
  }
}

interface Merged {
  fact: FlsFactRow
  /** The same figure as a count, "63 of 123". */
  asCount: string | null
}

/** A share and the count that it was worked out from are one figure. */
function merged(facts: readonly FlsFactRow[]): Merged[] {
  const keyOf = ({ counts, geography, period, sourceUrl }: FlsFactRow) => [counts, geography, period, sourceUrl].join('|')
  const countsByKey = new Map(facts.filter(({ unit, value }) => / of \d+$/.test(unit) && value !== null).map((fact) => [keyOf(fact), fact]))
  const shareKeys = new Set(facts.filter(isShare).map(keyOf))
  return facts
    .filter((fact) => !(countsByKey.get(keyOf(fact)) === fact && shareKeys.has(keyOf(fact))))
    .map((fact) => {
      const count = isShare(fact) ? countsByKey.get(keyOf(fact)) : undefined
      return { fact, asCount: count ? `${count.value} of ${/\d+$/.exec(count.unit)?.[0] ?? ''}` : null }
    })
}

const isShare = ({ unit, value }: FlsFactRow) => unit.startsWith('%') && value !== null

/** Counts those who lack a service, so it must not look like a fall beside those who have one. */
const isWithout = ({ counts }: FlsFactRow) => /\b(no access|without|lacking)\b/i.test(counts)

function figureOf({ fact, asCount }: Merged): TimelineFigure {
  const { id, counts, geography, period, note, sourceTitle, sourceUrl, value } = fact
  const time = timeOf(fact)
  return {
    id, counts, geography, period, sourceTitle, sourceUrl,
    note: value === null ? restOf(note) : note,
    short: value === null ? '' : isShare(fact) ? `${value}%` : String(value),
    value: asCount ? `${valueOf(fact)} (${asCount})` : valueOf(fact),
    at: time === null ? null : placeOf(time),
    sign: value === null ? { kind: 'words' } : isShare(fact) ? { kind: isWithout(fact) ? 'share without' : 'share', share: value / 100 } : { kind: 'count' },
  }
}

const firstBreak = /[,.;] */

/** What a note says after the words that stand for the number. */
function restOf(note: string | null): string | null {
  const at = note?.search(firstBreak) ?? -1
  return note === null || at < 0 ? null : capital(note.slice(at).replace(firstBreak, '')) || null
}

/** The number with its unit; where there is none, the first words of the note. */
function valueOf({ value, unit, note }: FlsFactRow): string {
  if (value === null) return note?.split(firstBreak)[0] ?? 'In words only'
  if (unit === '%') return `${value}%`
  return unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`
}

function pledgeOf({ value: year, counts, note, period, sourceTitle, sourceUrl }: FlsFactRow, latestMonth: string): Timeline['pledge'] {
  if (year === null) return null
  return {
    counts, note, period, sourceTitle, sourceUrl,
    text: `Everywhere by ${year}`,
    left: `${timeLeft(latestMonth, year)} from the latest figures to the end of ${year}`,
    from: placeOf(endOf(latestMonth)),
    to: placeOf(year + 1),
  }
}

/** End of a month as a year with its part: March 2026 is 2026.25. */
function endOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return year + number / 12
}

/** From the end of a month to the end of a year: "4 years and 9 months". */
export function timeLeft(latestMonth: string, year: number): string {
  const left = Math.round((year + 1 - endOf(latestMonth)) * 12)
  if (left <= 0) return 'no time'
  const parts = [[Math.floor(left / 12), 'year'], [left % 12, 'month']] as const
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' and ')
}

/** Why two figures of almost the same date differ; null where either is missing. */
export function differenceSentence(facts: readonly FlsFactRow[]): string | null {
  const trusts = facts.find(({ id }) => id === 'trusts-with-fls-share-2021')
  const people = facts.find(({ id }) => id === 'population-covered-england-2021')
  if (!trusts || !people) return null
  const [first, second] = [timeOf(trusts), timeOf(people)]
  if (first === null || second === null) return null
  const apart = Math.round(Math.abs(first - second) * 12)
  return `${valueOf(trusts)} (${trusts.period}) and ${valueOf(people)} (${people.period}) are dated ${apart === 1 ? 'a month' : `${apart} months`} apart, and both can be right: trusts are not all the same size, so a share of trusts is not a share of people.`
}
