export interface TrendScale {
  from: number
  to: number
  ticks: readonly { value: number; label: string }[]
}

/** Where a month stands across the chart. */
export const place = (index: number, months: number): string => `${((100 * index) / Math.max(1, months - 1)).toFixed(2)}%`

/**
 * Path data in a box of 1000 by 200 units; a missing month breaks the line.
 */
export function linePath(values: readonly (number | null)[], { from, to }: TrendScale): string {
  const step = 1000 / Math.max(1, values.length - 1)
  let path = ''
  let open = false
  values.forEach((value, index) => {
    if (value !== null) {
      path += `${open ? 'L' : 'M'}${(index * step).toFixed(1)},${(200 - ((value - from) / (to - from)) * 200).toFixed(1)}`
    }
    open = value !== null
  })
  return path
}
