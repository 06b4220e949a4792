/**
 * The value that a share of the values does not exceed: nearest rank, always one of the values.
 * @param share above 0, up to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.ceil(share * sorted.length) - 1]
  if (found === undefined) throw new Error('No values.')
  return found
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (low === undefined || high === undefined) throw new Error('No values.')
  return (low + high) / 2
}

export const spreadOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** Decimals enough to compare, few enough to read. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
