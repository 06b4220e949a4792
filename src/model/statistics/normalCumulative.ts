/**
 * Probability that a standard normal value is at most z, by Marsaglia's series (2004, Journal of Statistical Software
 * 11:4): exact to about 15 places.
 * @param z beyond ±8 the tail is given as nothing
 */
export function normalCumulative(z: number): number {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0
  let term = z
  let sum = z
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}
