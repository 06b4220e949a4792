import { weekBands } from '~/contracts/weekBands'

export const bandCount = weekBands.length
const openBand = bandCount - 1
/** First band of those who have waited six weeks or more. */
const sixWeeks = 6

/**
 * Groups of people whose chance of leaving the list in a month is taken as one: those who join during it, then by weeks
 * waited when it begins.
 */
const firstWeeks = [0, 2, 5, 8, 13] as const
export const groupCount = firstWeeks.length + 1
/** The group of those who join during the month. */
export const joining = 0

/** Group of a band at the beginning of a month: 1 to 5. */
export const groupOfBand: readonly number[] = weekBands.map((_, weeks) => firstWeeks.filter((first) => first <= weeks).length)

/** A month as steps of whole weeks and a rest, as the bands move through it. */
export interface MonthLength {
  weeks: number
  whole: number
  rest: number
}

/** @param days in the month, 28 to 31 */
export function monthLength(days: number): MonthLength {
  const weeks = days / 7
  const whole = Math.floor(weeks)
  return { weeks, whole, rest: weeks - whole }
}

/**
 * Where the people of a band are at the end of a month, if none leave: a band spans one week, in which waits are taken as
 * spread evenly, so that it splits over two bands, or stays in the open one.
 */
export function agedBand(band: number, { whole, rest }: MonthLength): readonly [{ band: number; share: number }, { band: number; share: number }] {
  const near = Math.min(openBand, band + whole)
  return [{ band: near, share: 1 - rest }, { band: Math.min(openBand, near + 1), share: rest }]
}

/** Share of those who join evenly through a month that is in each band when it ends, if none leave. */
export function joinersByBand({ weeks, whole, rest }: MonthLength): number[] {
  return Array.from({ length: bandCount }, (_, band) => (band < whole ? 1 : band === whole ? rest : 0) / weeks)
}

/** @param bands people in each week band */
export function sixWeeksOrMore(bands: ArrayLike<number>): number {
  let people = 0
  for (let band = sixWeeks; band < bandCount; band++) people += bands[band] ?? 0
  return people
}
