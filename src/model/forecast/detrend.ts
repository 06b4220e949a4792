/** A value at a whole number of months from any beginning. */
export interface TimedValue {
  at: number
  value: number
}

const degree = 2

/**
 * What is left of a series after its quadratic trend, fitted by least squares; gaps in time are allowed.
 * @returns one residual for each value; nought for all where there are no more values than the curve has terms
 */
export function detrend(points: readonly TimedValue[]): number[] {
  const middle = (points.at(0)?.at ?? 0) / 2 + (points.at(-1)?.at ?? 0) / 2
  const basis: number[][] = []
  let residuals = points.map(({ value }) => value)
  for (let power = 0; power <= Math.min(degree, points.length - 1); power++) {
    // Each power is made orthogonal to those before, so that one projection after another is the least-squares fit.
    const column = basis.reduce(without, points.map(({ at }) => (at - middle) ** power))
    basis.push(column)
    residuals = without(residuals, column)
  }
  return residuals
}

/** The part of a vector that is orthogonal to another. */
function without(vector: readonly number[], other: readonly number[]): number[] {
  const length = dot(other, other)
  if (length === 0) return [...vector]
  const share = dot(vector, other) / length
  return vector.map((value, i) => value - share * (other[i] ?? 0))
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
