import { group } from 'd3-array'
import type { Measure } from '~/contracts/measure'
import { measureInterval } from '~/model/measureInterval'
import type { Interval } from '~/model/statistics/interval'
import { rankInterval } from '~/model/statistics/rankInterval'
import { ranks } from '~/model/statistics/ranks'
import type { ProfileLevel, StandingMeasure } from '~/queries/profile/profileLevel'
import type { ProfilePeersRow } from '~/queries/profile/profilePeers'

/** One figure of a place, with its place among the others of its level. */
export interface Standing {
  measure: StandingMeasure
  value: number | null
  numerator: number | null
  denominator: number | null
  valueBefore: number | null
  estimated: boolean
  interval: Interval | null
  /** 1 is the highest value; null where the place is not ranked. */
  rank: { rank: number; tied: boolean; of: number; interval: Interval | null } | null
}

/** Of providers, those with fewer people waiting are not ranked by share or clearance: one person would move them from nought to all. */
export const leastRankedList = 20

const seed = 20260331

/**
 * Every place's figures with rank and interval, by code; regions and England come without ranks unless they are the level.
 * @param rows of profilePeers
 * @param measures definitions, which say what interval a measure has
 * @param options ranked: false leaves out the ranks, which take most of the time
 */
export function standingsOf(rows: readonly ProfilePeersRow[], level: ProfileLevel, measures: readonly Measure[], { ranked = true } = {}): Map<string, Standing[]> {
  const found = [...group(rows, ({ measure }) => measure)].flatMap(([measure, ofMeasure]) => {
    const definition = measures.find(({ id }) => id === measure)
    if (!definition) throw new Error(`No definition of ${measure}.`)
    const measured = ofMeasure.map((row) => measuredRow(row, definition))
    return ranked ? withRanks(measured, ofMeasure, level, definition) : measured
  })
  return group(found, ({ code }) => code)
}

type Coded = Standing & { code: string }

const measuredRow = ({ code, measure, value, numerator, denominator, valueBefore, quality }: ProfilePeersRow, definition: Measure): Coded => ({
  code,
  measure,
  value,
  numerator,
  denominator,
  valueBefore,
  estimated: quality === 'estimated',
  interval: quality === 'estimated' ? null : measureInterval(definition, { value, numerator, denominator, numeratorBefore: null, denominatorBefore: null }),
  rank: null,
})

function withRanks(measured: readonly Coded[], rows: readonly ProfilePeersRow[], level: ProfileLevel, definition: Measure): Coded[] {
  const peers = measured.filter((one, index) => rows[index]?.level === level && one.value !== null && isLargeEnough(one, level))
  const places = ranks(peers.map(({ value }) => value))
  // An estimate has no interval, but takes its place in every draw.
  const drawn = peers.map(({ value, interval }) => ({ value, low: interval?.low ?? value, high: interval?.high ?? value }))
  const intervals = rankInterval(drawn, { scale: definition.unit === 'share' ? 'logit' : 'log', seed })
  const rankOf = new Map(peers.map((one, index) => [one, { place: places[index], interval: one.interval ? (intervals[index] ?? null) : null }]))
  return measured.map((one) => {
    const ranked = rankOf.get(one)
    if (!ranked?.place) return one
    return { ...one, rank: { rank: ranked.place.rank, tied: ranked.place.tied, of: peers.length, interval: ranked.interval } }
  })
}

function isLargeEnough({ measure, numerator, denominator }: Standing, level: ProfileLevel): boolean {
  if (level !== 'provider') return true
  if (measure === 'share-6-weeks') return (denominator ?? 0) >= leastRankedList
  return measure !== 'clearance' || (numerator ?? 0) >= leastRankedList
}
