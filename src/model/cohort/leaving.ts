import { sum } from 'd3-array'
import { daysInMonth, nextMonth } from '../months'
import { agedBand, bandCount, groupCount, groupOfBand, joinersByBand, joining, monthLength } from './ages'

/** A month's list and what was done in it. */
interface ListMonth {
  month: string
  waiting: number
  testsWaitingList: number
  bands: readonly number[]
  flagged: boolean
}

/** Two months of one list, one after the other: who could be where, group by group, and who was. */
interface Passage {
  /** People by group and band at the end of the month if none had left. */
  reachable: readonly (readonly number[])[]
  found: readonly number[]
}

/**
 * How fast people leave a list, by group: the rates h of which exp(−θh) is the share that stays through a month.
 * `extra` is how tests beyond the usual are spread: the largest rates below `usual` that never fall with age, so that more
 * tests never favour those who have waited less.
 */
export interface Leaving {
  usual: readonly number[]
  extra: readonly number[]
}

const passagesUsed = 6
const steps = 25
const leastStaying = 0.01
const mostStaying = 0.97
/** People of the pool that are added to a provider's own: a list with so many counts half. */
const poolWeight = 100

/**
 * Fits each list's rates on its last six months, drawn towards those of all lists together.
 * @param lists months in order; flagged months, gaps, and months before which the list is not known take no part
 */
export function fitLeaving(lists: readonly (readonly ListMonth[])[]): Leaving[] {
  const passages = lists.map((months) => passagesOf(months).slice(-passagesUsed))
  const pool = stayingShares(passages.flat())
  return passages.map((own) => {
    const reach = reachOf(own)
    const staying = own.length === 0 ? pool : stayingShares(own)
    return leavingOf(staying.map((share, group) => (share * (reach[group] ?? 0) + (pool[group] ?? 0) * poolWeight) / ((reach[group] ?? 0) + poolWeight)))
  })
}

/** @param staying share of each group that stays through a month; of those who join it may be over 1, since clocks are restarted */
export function leavingOf(staying: readonly number[]): Leaving {
  const usual = staying.map((share) => -Math.log(Math.min(mostStaying, Math.max(leastStaying, share))))
  const extra = usual.map((_, group) => Math.min(...usual.slice(group)))
  return { usual, extra }
}

function passagesOf(months: readonly ListMonth[]): Passage[] {
  return months.flatMap((now, i) => {
    const before = months[i - 1]
    return before && !now.flagged && !before.flagged && nextMonth(before.month) === now.month ? [passageOf(before, now)] : []
  })
}

function passageOf(before: ListMonth, now: ListMonth): Passage {
  const length = monthLength(daysInMonth(now.month))
  // Joined less left without a test; whatever a restarted clock adds is in it.
  const joined = Math.max(0, now.waiting - before.waiting + now.testsWaitingList)
  const reachable = Array.from({ length: groupCount }, () => new Array<number>(bandCount).fill(0))
  reachable[joining] = joinersByBand(length).map((share) => share * joined)
  before.bands.forEach((people, band) => {
    const row = reachable[groupOfBand[band] ?? joining]
    for (const to of agedBand(band, length)) if (row) row[to.band] = (row[to.band] ?? 0) + people * to.share
  })
  return { reachable, found: now.bands }
}

/** People of each group who could have stayed, over all passages. */
const reachOf = (passages: readonly Passage[]): number[] =>
  Array.from({ length: groupCount }, (_, group) => sum(passages, ({ reachable }) => sum(reachable[group] ?? [])))

/**
 * The shares that stay, by expectation and maximisation for counts that are sums over groups (Richardson 1972, Journal of
 * the Optical Society of America 62:55; Lucy 1974).
 */
function stayingShares(passages: readonly Passage[]): number[] {
  const reach = reachOf(passages)
  const staying = new Float64Array(groupCount).fill(0.5)
  const credit = new Float64Array(groupCount)
  for (let step = 0; step < steps; step++) {
    credit.fill(0)
    for (const { reachable, found } of passages) addCredit(credit, staying, reachable, found)
    for (let group = 0; group < groupCount; group++) {
      const all = reach[group] ?? 0
      if (all > 0) staying[group] = Math.min(mostReturning, (credit[group] ?? 0) / all)
    }
  }
  return [...staying]
}

/** Shares out the people found in each band over the groups that they may have come from. */
function addCredit(credit: Float64Array, staying: Float64Array, reachable: Passage['reachable'], found: readonly number[]): void {
  for (let band = 0; band < bandCount; band++) {
    let expected = 0
    for (let group = 0; group < groupCount; group++) expected += (reachable[group]?.[band] ?? 0) * (staying[group] ?? 0)
    if (expected <= 0) continue
    const ratio = (found[band] ?? 0) / expected
    for (let group = 0; group < groupCount; group++) credit[group] = (credit[group] ?? 0) + ratio * (reachable[group]?.[band] ?? 0) * (staying[group] ?? 0)
  }
}

/** So many at the young end for each who joined are a fault of records, not of clocks. */
const mostReturning = 10
