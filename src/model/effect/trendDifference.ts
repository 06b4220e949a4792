import { sum } from 'd3-array'
import { solvePositive } from './solvePositive'

interface MonthsOfTests {
  /** One a month in order, all known. */
  tests: readonly number[]
  workingDays: readonly number[]
  /** Calendar month, 1 to 12, of the first. */
  firstMonth: number
  /** Place of the first month after the trend. */
  start: number
}

export interface TrendDifference {
  /** Tests a year above (or below nought, under) the continued trend. */
  difference: number
  /** 90% interval. */
  low: number
  high: number
  /** Growth of the trend, a share a year. */
  growth: number
  /** Tests per working day on the continued trend, one a month. */
  trend: number[]
  /** How far a month's chance lasts into the next, 0 to 1. */
  autocorrelation: number
}

/** Student's t at 0.95 with 18 degrees of freedom: 24 months less level, slope and two harmonics. */
const t95of18 = 1.734

/**
 * What came after a start against the trend before it, continued: log tests per working day on a line and two harmonics
 * (twelve and six months), least squares. The difference is linear in the residuals of all months, so its variance follows
 * from their correlation, taken as fading by the same share each month (AR(1)): both the error of the trend and the chance
 * of the months after are in the interval. That share is the one at which residuals of such a fit would, on average, show
 * the correlation that they do show: plain estimates are too low in 24 months.
 * @throws RangeError where the months before are not 24, for which t is held
 */
export function trendDifference({ tests, workingDays, firstMonth, start }: MonthsOfTests): TrendDifference {
  if (start !== 24) throw new RangeError(`The trend needs 24 months, not ${start}.`)
  const log = tests.map((count, index) => Math.log(count / (workingDays[index] ?? NaN)))
  const design = log.map((_, index) => terms(index, firstMonth))
  const before = design.slice(0, start)
  // Coefficients are this matrix times the logs before the start.
  const hat = transposed(before.map((row) => solvePositive(crossProduct(before), row)))
  const coefficients = hat.map((row) => dot(row, log.slice(0, start)))
  const fitted = design.map((row) => dot(row, coefficients))
  const residuals = log.slice(0, start).map((value, index) => value - (fitted[index] ?? 0))
  const leaving = before.map((row, i) => before.map((_, j) => (i === j ? 1 : 0) - dot(row, hat.map((own) => own[j] ?? 0))))
  const expected = expectedOf(leaving)
  const autocorrelation = fadingOf(residuals, expected)

  const trend = fitted.map((value) => Math.exp(value))
  const after = log.slice(start).map((_, offset) => start + offset)
  const perYear = 12 / after.length
  const difference = perYear * sum(after, (index) => (tests[index] ?? 0) - (trend[index] ?? 0) * (workingDays[index] ?? 0))
  // How a small change of each month's log changes the difference, at the trend.
  const slope = after.map((index) => perYear * (trend[index] ?? 0) * (workingDays[index] ?? 0))
  const onBefore = before.map((_, month) => -sum(after, (index, at) => (slope[at] ?? 0) * dot(design[index] ?? [], hat.map((row) => row[month] ?? 0))))
  const weights = [...onBefore, ...slope]
  const variance = (dot(residuals, residuals) / inPowers(expected.squares, autocorrelation)) * inPowers(byLag(weights, weights), autocorrelation)
  const halfWidth = t95of18 * Math.sqrt(variance)
  return { difference, low: difference - halfWidth, high: difference + halfWidth, growth: Math.exp(12 * (coefficients[1] ?? 0)) - 1, trend, autocorrelation }
}

function terms(index: number, firstMonth: number): number[] {
  const angle = (2 * Math.PI * (index + firstMonth)) / 12
  return [1, index, Math.sin(angle), Math.cos(angle), Math.sin(2 * angle), Math.cos(2 * angle)]
}

/** Solves for the correlation at which this fit's residuals would show, on average, what they show: bisection from 0 to 0.95. */
function fadingOf(residuals: readonly number[], { squares, neighbours }: Expected): number {
  const shown = sum(residuals.slice(1), (value, index) => value * (residuals[index] ?? 0)) / dot(residuals, residuals)
  const shownAt = (fading: number) => inPowers(neighbours, fading) / inPowers(squares, fading)
  let [low, high] = [0, 0.95]
  if (shown <= shownAt(low)) return low
  if (shown >= shownAt(high)) return high
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (shownAt(middle) < shown) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Mean of the residuals' sum of squares, and of their neighbours' products, were the months' own variance one: by powers of the correlation. */
interface Expected {
  squares: readonly number[]
  neighbours: readonly number[]
}

/** @param leaving what turns the months' chances into residuals */
const expectedOf = (leaving: readonly (readonly number[])[]): Expected => ({
  squares: addedUp(leaving.map((row) => byLag(row, row))),
  neighbours: addedUp(leaving.slice(1).map((row, index) => byLag(row, leaving[index] ?? []))),
})

/** Covariance of two weighted sums of months whose correlation fades by the same share each month: what stands with each power of it. */
function byLag(a: readonly number[], b: readonly number[]): number[] {
  const powers = a.map(() => 0)
  a.forEach((one, i) => { b.forEach((other, j) => { powers[Math.abs(i - j)] = (powers[Math.abs(i - j)] ?? 0) + one * other }) })
  return powers
}

const inPowers = (powers: readonly number[], of: number) => powers.reduceRight((total, power) => total * of + power, 0)
const addedUp = (rows: readonly (readonly number[])[]) => (rows[0] ?? []).map((_, column) => sum(rows, (row) => row[column]))
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0)
const crossProduct = (rows: readonly (readonly number[])[]) => (rows[0] ?? []).map((_, a) => (rows[0] ?? []).map((__, b) => sum(rows, (row) => (row[a] ?? 0) * (row[b] ?? 0))))
const transposed = (rows: readonly (readonly number[])[]) => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0))
