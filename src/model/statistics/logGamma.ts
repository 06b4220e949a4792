/**
 * Natural logarithm of the gamma function, by Stirling's series (Abramowitz and Stegun 6.1.41); to about 11 places.
 * @param x over 0; logGamma(n + 1) is the logarithm of n factorial
 */
export function logGamma(x: number): number {
  let shift = 0
  let y = x
  // The series is good from about 10; below, Γ(x + 1) = xΓ(x) leads there.
  for (; y < 10; y++) shift += Math.log(y)
  const square = y * y
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / y
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift
}
