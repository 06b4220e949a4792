import { fromScale, type Scale, toScale } from '../scale'
import { type Case, trainingMonths } from './cases'
import { type Spread, spreadOf } from './spread'

interface Coverage {
  covered: number
  cases: number
  /** Of the people or scans that came; in points for shares. */
  meanWidth: number
}

/**
 * The intervals that each origin could have given: from errors of months that had come by then.
 * @returns by origin, one spread for each horizon
 */
export const spreadsByOrigin = (cases: readonly Case[]): ReadonlyMap<number, Spread[]> => {
  const origins = new Set(cases.map(({ origin }) => origin).filter((origin) => origin + 1 >= trainingMonths))
  return new Map([...origins].map((now) => [now, spreadOf(cases.filter(({ origin, horizon }) => origin + horizon <= now))]))
}

/**
 * How often the interval held what came.
 * @returns null where no forecast had an interval
 */
export function coverageOf(cases: readonly Case[], spreads: ReadonlyMap<number, Spread[]>, horizon: number, scale: Scale): Coverage | null {
  let [covered, count, width, weight] = [0, 0, 0, 0]
  for (const { origin, forecast, published, scaleError } of cases.filter((one) => one.horizon === horizon)) {
    const half = spreads.get(origin)?.[horizon - 1]?.halfWidth ?? null
    if (half === null) continue
    count += 1
    if (scaleError <= half) covered += 1
    const middle = toScale(forecast, scale)
    width += fromScale(middle + half, scale) - fromScale(middle - half, scale)
    weight += scale === 'log' ? published : 1
  }
  return count === 0 ? null : { covered, cases: count, meanWidth: (100 * width) / weight }
}
