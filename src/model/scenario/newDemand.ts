import type { EnglandMonth } from './planCase'

/** How lists answered to more scans, in England, since the first twelve months. */
export interface NewDemandSeen {
  years: number
  /** Waiting-list scans more than at the pace of the first twelve months. */
  moreScans: number
  /** People waiting at the end, less those at the end of the first twelve months. */
  listChange: number
}

const year = 12

/**
 * @param months in order, none missing
 * @returns whole years only; null where there is no year after the first
 */
export function newDemandSeen(months: readonly EnglandMonth[]): NewDemandSeen | null {
  const years = Math.floor(months.length / year) - 1
  const [start, end] = [months[year - 1], months[(years + 1) * year - 1]]
  if (years < 1 || !start || !end) return null
  const scans = (some: readonly EnglandMonth[]) => some.reduce((sum, { testsWaitingList }) => sum + testsWaitingList, 0)
  const moreScans = scans(months.slice(year, (years + 1) * year)) - years * scans(months.slice(0, year))
  return { years, moreScans, listChange: end.waiting - start.waiting }
}
