import { bandCount, groupCount, groupOfBand, joining, type MonthLength } from './ages'

/** Rates of leaving that rest on one unknown: max(0, fixed + x × moved) for each group. */
interface Rates {
  fixed: ArrayLike<number>
  moved: ArrayLike<number>
}

const people = new Float64Array(groupCount)
const staying = new Float64Array(groupCount)
const closeEnough = 1e-9

/**
 * Moves a list on by a month in which so many leave it for a test. Nobody is lost or created: the list afterwards is the
 * list before, plus those who joined, less the tests.
 * @param bands people in each week band, replaced by those at the end of the month
 * @param joined people who join evenly through the month
 * @param tests at most list plus joined
 * @returns the x of `rates` at which so many leave; infinite where all do
 */
export function passMonth(bands: Float64Array, joined: number, tests: number, rates: Rates, length: MonthLength, start = 1): number {
  people.fill(0)
  people[joining] = joined
  let all = joined
  for (let band = 0; band < bandCount; band++) {
    const waiting = bands[band] ?? 0
    people[groupOfBand[band] ?? joining] = (people[groupOfBand[band] ?? joining] ?? 0) + waiting
    all += waiting
  }
  if (all - tests <= closeEnough * Math.max(1, all)) {
    bands.fill(0)
    return Infinity
  }
  const x = solve(rates, tests, all, start)
  settle(rates, x, all - tests)
  moveOn(bands, joined, length)
  return x
}

/** Newton's steps within a bracket: the number who leave grows with x, ever more slowly where no rate is held at nought. */
function solve({ fixed, moved }: Rates, tests: number, all: number, start: number): number {
  let low = -1e6
  let high = 1e6
  let x = start
  for (let step = 0; step < 60; step++) {
    let leave = 0
    let slope = 0
    for (let group = 0; group < groupCount; group++) {
      const rate = (fixed[group] ?? 0) + x * (moved[group] ?? 0)
      if (rate <= 0) continue
      const stay = (people[group] ?? 0) * Math.exp(-rate)
      leave += (people[group] ?? 0) - stay
      slope += stay * (moved[group] ?? 0)
    }
    const missing = tests - leave
    if (Math.abs(missing) <= closeEnough * all) return x
    if (missing > 0) low = x
    else high = x
    const next = x + missing / slope
    x = next > low && next < high ? next : high < 1e6 && low > -1e6 ? (low + high) / 2 : missing > 0 ? x + Math.max(1, Math.abs(x)) : x - Math.max(1, Math.abs(x))
  }
  return x
}

/** Shares that stay; what the solution is short of exact is shared out, so that the list adds up. */
function settle({ fixed, moved }: Rates, x: number, left: number): void {
  let sum = 0
  for (let group = 0; group < groupCount; group++) {
    staying[group] = Math.exp(-Math.max(0, (fixed[group] ?? 0) + x * (moved[group] ?? 0)))
    sum += (people[group] ?? 0) * (staying[group] ?? 0)
  }
  if (sum > 0) for (let group = 0; group < groupCount; group++) staying[group] = ((staying[group] ?? 0) * left) / sum
}

/** From the oldest down, so that a band is read before it is written over. */
function moveOn(bands: Float64Array, joined: number, { weeks, whole, rest }: MonthLength): void {
  const open = bandCount - 1
  let over = 0
  for (let band = open; band >= 0; band--) {
    const stay = (bands[band] ?? 0) * (staying[groupOfBand[band] ?? joining] ?? 0)
    bands[band] = 0
    const near = band + whole
    if (near >= open) over += stay
    else {
      bands[near] = (bands[near] ?? 0) + stay * (1 - rest)
      if (near + 1 >= open) over += stay * rest
      else bands[near + 1] = (bands[near + 1] ?? 0) + stay * rest
    }
  }
  bands[open] = over
  const perWeek = (joined * (staying[joining] ?? 0)) / weeks
  for (let band = 0; band < whole; band++) bands[band] = (bands[band] ?? 0) + perWeek
  bands[whole] = (bands[whole] ?? 0) + perWeek * rest
}
