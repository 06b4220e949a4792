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

/** Area between two lines in the same box; a missing month parts it. */
export function bandPath(band: readonly ({ low: number; high: number } | null)[], { from, to }: TrendScale): string {
  const step = 1000 / Math.max(1, band.length - 1)
  const point = (index: number, value: number) => `${(index * step).toFixed(1)},${(200 - ((value - from) / (to - from)) * 200).toFixed(1)}`
  let path = ''
  let start = 0
  while (start < band.length) {
    let end = start
    while (band[end]) end += 1
    const run = band.slice(start, end).flatMap((one, offset) => (one ? [{ index: start + offset, ...one }] : []))
    if (run.length > 1) path += `M${run.map(({ index, high }) => point(index, high)).join('L')}L${run.toReversed().map(({ index, low }) => point(index, low)).join('L')}Z`
    start = end + 1
  }
  return path
}

/** Months that a label reaches over. */
const labelMonths = 5

/**
 * Where a label that begins at a month stands clear of the lines: above its own, or below it where the others run above; null
 * where they cross, since the label would seem to be another line's.
 */
export function clearOf(own: readonly (number | null)[], others: readonly (readonly (number | null)[])[], index: number): { value: number; side: 'above' | 'below' } | null {
  const near = (values: readonly (number | null)[]) => values.slice(index, index + labelMonths).flatMap((value) => value ?? [])
  const [mine, theirs] = [near(own), others.flatMap(near)]
  const [least, most] = [Math.min(...mine), Math.max(...mine)]
  if (theirs.every((value) => value < least)) return { value: most, side: 'above' }
  return theirs.every((value) => value > most) ? { value: least, side: 'below' } : null
}

/** Months known between two that are not: a line alone would not show them. */
export const loneMonths = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value, index) => (value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null ? [index] : []))
