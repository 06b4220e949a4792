import { monthOfYear } from './monthIndex'
import { fromScale, type Scale, toScale } from './scale'

/**
 * What a list or a share will be if nothing is done: its last value, moved by the difference that the time of year makes.
 * A list of nobody stays one. A share needs to lie between 0 and 1: take it from its counts with `smoothedShare`.
 * @param last people waiting (log), or share of them from 0 to 1 (logit)
 * @param from month of the last value, YYYY-MM
 * @param to month asked for, YYYY-MM; any later month, though only twelve months ahead have been tested
 * @param index effects of the months of the year for the country, from `monthIndex` on the same scale
 */
export function forecast(last: number, from: string, to: string, index: readonly number[], scale: Scale): number {
  return fromScale(toScale(last, scale) + seasonBetween(from, to, index), scale)
}

/** By how much the time of year alone moves a value, on the index's scale. */
const seasonBetween = (from: string, to: string, index: readonly number[]): number =>
  (index[monthOfYear(to)] ?? 0) - (index[monthOfYear(from)] ?? 0)
