import { mean } from 'd3-array'
import { monthOfYear } from './monthIndex'

/**
 * Tests in a month if nothing is done: the mean of the last twelve months at the national pattern of the year. The pattern is
 * scaled so that the twelve months of a year come to twelve times that mean.
 * @param months12 tests in each of the last twelve months, without those that are missing or flagged as breaks; the mean is
 *   taken over those given, whatever time of the year they fall in
 * @param index effects of the months of the year for the country on the log scale, from `monthIndex` of tests
 * @param to month asked for, YYYY-MM
 * @returns tests in that month; NaN if no month is given
 */
export function testsForecast(months12: readonly number[], index: readonly number[], to: string): number {
  const usual = mean(index, Math.exp) ?? 1
  return ((mean(months12) ?? NaN) * Math.exp(index[monthOfYear(to)] ?? 0)) / usual
}
