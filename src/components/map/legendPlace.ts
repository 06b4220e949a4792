/**
 * Where a value stands across a legend, counted in classes from its left end: 2.5 is the middle of the third class.
 * To scale between the bounds of its class. The outer classes are open, so they end at the least and greatest value drawn.
 * @param thresholds breaks between classes, rising
 * @param drawn values on the map; null where not known
 */
export function legendPlace(value: number, thresholds: readonly number[], drawn: readonly (number | null)[]): number {
  const known = drawn.filter((one) => one !== null)
  const index = thresholds.filter((threshold) => value >= threshold).length
  const low = thresholds[index - 1] ?? Math.min(...known)
  const high = thresholds[index] ?? Math.max(...known)
  // Nothing is drawn in an open class: it has no end to measure from.
  if (!Number.isFinite(high - low) || high <= low) return index + 0.5
  return index + Math.min(1, Math.max(0, (value - low) / (high - low)))
}
