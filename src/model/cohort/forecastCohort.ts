import { bandCount, groupCount, type MonthLength, sixWeeksOrMore } from './ages'
import type { Leaving } from './leaving'
import { passMonth } from './passMonth'

/** A provider's list as a cohort that follows the forecast, a figure a month. */
export interface ProviderCohort {
  /** People in each week band at the origin. */
  bands: readonly number[]
  leaving: Leaving
  /** People who join, less those who leave without a test. */
  joined: Float64Array
  /** People tested from the list. */
  tests: Float64Array
  /**
   * People who leave the list and come back to its young end, whose clocks were restarted or whose places were taken: as
   * many as make the share waiting six weeks or more the forecast's. Below nought they stand for tests of those who just joined.
   */
  returning: Float64Array
  /** How hard the usual rates are pressed for it. */
  pressed: Float64Array
  /** Month ends. */
  list: Float64Array
  sixPlus: Float64Array
}

interface Forecast {
  bands: readonly number[]
  /** People at each month end, and the share of them waiting six weeks or more. */
  list: readonly number[]
  share: readonly number[]
  /** People tested from the list in each month. */
  tests: readonly number[]
  leaving: Leaving
  lengths: readonly MonthLength[]
}

const unmoved = new Float64Array(groupCount)

/**
 * Who joins follows from the forecast list and the tests; where the list is to fall by more than the tests, the tests are
 * raised to it.
 */
export function forecastCohort({ bands, list, share, tests, leaving, lengths }: Forecast): ProviderCohort {
  const state = Float64Array.from({ length: bandCount }, (_, band) => bands[band] ?? 0)
  const empty = () => new Float64Array(lengths.length)
  const cohort: ProviderCohort = { bands: [...state], leaving, joined: empty(), tests: empty(), returning: empty(), pressed: empty(), list: Float64Array.from(list), sixPlus: empty() }
  let before = state.reduce((sum, people) => sum + people, 0)
  let returning = 0
  lengths.forEach((length, month) => {
    const after = list[month] ?? 0
    const done = Math.max(tests[month] ?? 0, before - after)
    const joined = Math.max(0, after - before + done)
    const pass = (returning: number) => {
      trial.set(state)
      const pressed = passMonth(trial, joined + returning, done + returning, { fixed: unmoved, moved: leaving.usual }, length)
      return { pressed, sixPlus: sixWeeksOrMore(trial) }
    }
    returning = returningFor(after * (share[month] ?? 0), pass, { start: cohort.returning[month - 12] ?? returning, least: -Math.min(joined, done), most: 3 * (before + joined) })
    const { pressed, sixPlus } = pass(returning)
    state.set(trial)
    cohort.joined[month] = joined
    cohort.tests[month] = done
    cohort.returning[month] = returning
    cohort.pressed[month] = pressed
    cohort.sixPlus[month] = sixPlus
    before = after
  })
  return cohort
}

const trial = new Float64Array(bandCount)
const tries = 20

/** Narrows a bracket by secants (regula falsi, Illinois variant); the more come back, the fewer have waited long. */
function returningFor(target: number, pass: (returning: number) => { sixPlus: number }, { start, least, most }: { start: number; least: number; most: number }): number {
  const excess = (returning: number) => pass(returning).sixPlus - target
  const closeEnough = Math.max(0.01, target * 1e-4)
  const first = Math.min(most, Math.max(least, start))
  const atFirst = excess(first)
  if (Math.abs(atFirst) <= closeEnough) return first
  let [low, atLow] = [first, atFirst]
  let [high, atHigh] = [first, atFirst]
  for (let reach = Math.max(1, Math.abs(first) / 8); atHigh > 0; reach *= 3) {
    if (high === most) return most
    ;[low, atLow] = [high, atHigh]
    high = Math.min(most, high + reach)
    atHigh = excess(high)
  }
  for (let reach = Math.max(1, Math.abs(first) / 8); atLow < 0; reach *= 3) {
    if (low === least) return least
    ;[high, atHigh] = [low, atLow]
    low = Math.max(least, low - reach)
    atLow = excess(low)
  }
  for (let step = 0; step < tries; step++) {
    const next = low + ((high - low) * atLow) / (atLow - atHigh)
    const at = excess(next)
    if (Math.abs(at) <= closeEnough) return next
    if (at > 0) [low, atLow, atHigh] = [next, at, atHigh / 2]
    else [high, atHigh, atLow] = [next, at, atLow / 2]
  }
  return (low + high) / 2
}
