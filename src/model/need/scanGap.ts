import { quantileSorted } from 'd3-array'
import { byar } from '../statistics/byar'
import type { Range } from './range'

/**
 * Scans a year that an area is short of at a rate; none where it is at or over it.
 * @param scans done in the year, as counted
 * @param people aged 50 and over
 * @param rate scans per person aged 50 and over
 * @returns low and high by Byar's 95% interval of the area's count: counting error only
 */
export function scansBelow(scans: number, people: number, rate: number): Range {
  const { low, high } = byar(scans)
  const short = (done: number) => Math.max(0, rate * people - done)
  return { low: short(high), central: short(scans), high: short(low) }
}

/**
 * The rate above which the best quarter of areas lie: the 75th percentile of areas, each counting once (linear, R type 7).
 * @param rates of the areas of an edition
 */
export const bestQuarterRate = (rates: readonly number[]): number => {
  const found = quantileSorted([...rates].sort((a, b) => a - b), 0.75)
  if (found === undefined) throw new Error('No rates to take a quarter of.')
  return found
}

/**
 * An area's rate as it would be if its people needed scans as England's do: indirect standardisation.
 * @param scans,england scans a year in the area and in England
 * @param expectedShare the area's part of England's expected fractures, 0 to 1
 * @param englandRate England's crude rate
 * @returns in the unit of `englandRate`; the crude rate where the area's share of fractures is its share of people
 */
export const standardisedRate = (scans: number, england: number, expectedShare: number, englandRate: number): number =>
  (englandRate * scans) / (england * expectedShare)
