/**
 * Splits a whole count over shares so that the parts are whole and add up to it (largest remainder;
 * ties go to the earlier share).
 * @param count whole number, zero or more
 * @param shares parts of one; they must add up to 1 within 1e-6
 * @returns whole numbers, in the order of the shares
 * @throws RangeError where the shares do not add up
 */
export function apportion(count: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (Math.abs(total - 1) > 1e-6) throw new RangeError(`Shares add up to ${total}, not to 1.`)
  const parts = shares.map((share) => Math.floor(count * share + 1e-9))
  const left = count - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: count * share - (parts[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
