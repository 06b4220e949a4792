import { formatMonth } from '~/format/month'
import { ordinal } from '~/format/list'
import { formatCount, formatFixed, formatShare, formatSignedCount, formatSignedWeeks, formatValue, notKnown } from '~/format/number'
import type { Interval } from '~/model/statistics/interval'
import type { StandingMeasure } from '~/queries/profile/profileLevel'
import { lastRow, perWorkingDay, rowBefore, shareOf, testsOfYear } from './latest'
import { capital } from '~/format/capital'
import { regionName } from './placeWords'
import type { Profile } from './profile'
import { leastRankedList, type Standing } from './standings'

interface FigureLine {
  term: string
  text: string
  /** What follows the text where there is room for it: a printed sheet goes without. */
  more?: string
}

export interface ProfileFigure {
  figure: string
  label: string
  /** "+1,228 on a year before"; null where either is missing. */
  change: string | null
  /** Values of the region and England, and the place's rank and interval, each a short line. */
  lines: FigureLine[]
}

/** The four figures of a place, with its region and England beside them. */
export function keyFiguresOf(profile: Profile): ProfileFigure[] {
  return [waiting(profile), share(profile), tests(profile), clearance(profile)]
}

const formatOr = (value: number | null) => (value === null ? notKnown : formatFixed(value, 1))
const onAYear = (change: string | null) => (change === null ? null : `${change} on a year before`)
const less = (now: number | null, before: number | null | undefined) => (now === null || before === null || before === undefined ? null : now - before)

function waiting(profile: Profile): ProfileFigure {
  const { months } = profile.answer
  const row = lastRow(profile.answer)
  const change = less(row.waiting, rowBefore(months, row.month, 12)?.waiting)
  const isProvider = profile.answer.place.level === 'provider'
  const rate = standingOf(profile, 'waiting-rate')
  return {
    figure: formatCount(row.waiting),
    label: `people waiting at the end of ${formatMonth(row.month)}`,
    change: onAYear(change === null ? null : formatSignedCount(change)),
    lines: isProvider ? [] : [
      { term: 'per 1,000 people aged 50+', text: formatOr(rate?.value ?? null) },
      ...besides(profile, 'waiting-rate', (value) => formatFixed(value, 1)),
      ...rankLines(rate),
      ...intervalLine(rate, (value) => formatFixed(value, 1), ' per 1,000'),
    ],
  }
}

function share(profile: Profile): ProfileFigure {
  const row = lastRow(profile.answer)
  const now = shareOf(row)
  const change = less(now, shareOf(rowBefore(profile.answer.months, row.month, 12)))
  const standing = standingOf(profile, 'share-6-weeks')
  return {
    figure: now === null ? (row.waiting === 0 ? 'none waiting' : notKnown) : formatShare(now),
    label: 'of them for six weeks or more; the standard is 1%',
    change: onAYear(change === null ? null : formatValue('points', change)),
    lines: [...besides(profile, 'share-6-weeks', formatShare), ...rankLines(standing, tooFew(profile)), ...intervalLine(standing, formatShare)],
  }
}

function tests(profile: Profile): ProfileFigure {
  const { months, place } = profile.answer
  const row = lastRow(profile.answer)
  const now = testsOfYear(months, row.month)
  const before = rowBefore(months, row.month, 12)
  const then = before && testsOfYear(months, before.month)
  const change = now === null || !then ? null : now / then - 1
  const isProvider = place.level === 'provider'
  const measure: StandingMeasure = isProvider ? 'tests-per-working-day' : 'tests-rate'
  const standing = standingOf(profile, measure)
  const rate = standing?.value ?? (isProvider && now === null ? perWorkingDay(row) : null)
  return {
    figure: formatCount(now),
    label: `scans in the twelve months to ${formatMonth(row.month)}${now === null ? ', since not all twelve have figures' : ''}`,
    change: onAYear(change === null ? null : formatValue('change', change)),
    lines: [
      { term: isProvider ? (now === null ? 'per working day, last month' : 'per working day') : 'per 1,000 people aged 50+', text: rate === null ? notKnown : formatFixed(rate, 1) },
      ...(isProvider ? [] : besides(profile, measure, (value) => formatFixed(value, 1))),
      ...rankLines(standing),
      ...intervalLine(standing, (value) => formatFixed(value, 1), isProvider ? ' per working day' : ' per 1,000'),
    ],
  }
}

function clearance(profile: Profile): ProfileFigure {
  const standing = standingOf(profile, 'clearance')
  const value = standing?.value ?? null
  const change = less(value, standing?.valueBefore)
  return {
    figure: formatValue('weeks', value),
    label: 'to scan everyone waiting, at the pace of waiting-list scans in the last three months',
    change: onAYear(change === null ? null : formatSignedWeeks(change)),
    lines: [
      ...besides(profile, 'clearance', (weeks) => formatFixed(weeks, 1)),
      ...rankLines(standing, tooFew(profile)),
      ...intervalLine(standing, (weeks) => formatFixed(weeks, 1), ' weeks'),
    ],
  }
}

const standingOf = ({ own }: Profile, measure: StandingMeasure): Standing | null => own.find((one) => one.measure === measure) ?? null

function besides(profile: Profile, measure: StandingMeasure, format: (value: number) => string): ProfileFigure['lines'] {
  const { place } = profile.answer
  const line = (term: string, of: readonly Standing[]) => {
    const value = of.find((one) => one.measure === measure)?.value ?? null
    return { term, text: value === null ? notKnown : format(value) }
  }
  return [
    ...(place.level !== 'region' && place.regionName ? [line(capital(regionName(place.regionName)), profile.region)] : []),
    line('England', profile.england),
  ]
}

/** Why a provider is not ranked, in place of a rank; null where its list is long enough. */
function tooFew({ answer }: Profile): string | null {
  const { waiting: count } = lastRow(answer)
  return answer.place.level === 'provider' && (count ?? 0) < leastRankedList ? `not ranked: fewer than ${leastRankedList} waiting` : null
}

function rankLines(standing: Standing | null, unranked: string | null = null): ProfileFigure['lines'] {
  if (!standing?.rank) return unranked ? [{ term: 'Rank', text: unranked }] : []
  const { rank, tied, of, interval } = standing.rank
  const isLowest = rank === of && !tied
  const place = `${tied ? 'joint ' : ''}${isLowest ? 'lowest' : rank === 1 ? 'highest' : `${ordinal(rank)} highest`} of ${of}`
  return [{ term: 'Rank', text: place, ...(interval && interval.low < interval.high && { more: `; 95% interval ${ordinal(interval.low)} to ${ordinal(interval.high)}` }) }]
}

function intervalLine(standing: Standing | null, format: (value: number) => string, unit = ''): ProfileFigure['lines'] {
  const { value = null } = standing ?? {}
  if (standing === null || value === null) return []
  if (standing.estimated) return [{ term: 'Interval', text: 'none, since it is an estimate' }]
  return standing.interval ? [{ term: '95% interval', text: rangeText(standing.interval, format), ...(unit && { more: unit }) }] : []
}

const rangeText = ({ low, high }: Interval, format: (value: number) => string) => `${format(low)} to ${format(high)}`
