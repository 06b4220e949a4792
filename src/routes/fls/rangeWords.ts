import { formatCount, formatFixed } from '~/format/number'
import type { Range } from '~/model/need/range'

/** To two significant digits at least, so that an estimate does not look counted: 71,483 is 71,000; 312 is 310; 31 is 31. */
export function roughly(value: number): string {
  const size = Math.abs(value)
  if (size < 100) return formatCount(Math.round(value))
  const step = 10 ** (Math.floor(Math.log10(size)) - 1)
  return formatCount(Math.round(value / step) * step)
}

/** "25,000 to 180,000"; one figure where both ends read alike. */
export function rangeText({ low, high }: Range): string {
  const [from, to] = [roughly(low), roughly(high)]
  return from === to ? from : `${from} to ${to}`
}

/** Machines, to one decimal under ten. */
export const machinesText = (value: number): string => (value < 10 ? formatFixed(value, 1) : formatCount(Math.round(value)))
