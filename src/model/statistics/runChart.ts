import { median } from 'd3-array'

type Side = 'above' | 'below'

export interface RunChart {
  /** The months the median is taken from, by index; it stays as it is whatever comes after. Null under 12 known months. */
  baseline: { median: number; from: number; to: number } | null
  points: { value: number | null; side: Side | null; inRun: boolean }[]
  /** Stretches of 6 or more on one side, by index, both ends inside; points on the median are not counted. */
  runs: { from: number; to: number; side: Side; length: number }[]
  /** The last known month against the median, and how many months up to it lie on its side without one on the other. */
  latest: { index: number; value: number; difference: number; side: Side | null; length: number } | null
}

const baselineMonths = 12
/** Six or more on one side are a shift (Perla, Provost and Murray 2011, BMJ Quality and Safety 20:46, rule 1). */
const runMonths = 6

/**
 * A run chart against a frozen baseline: the median of the first 12 known months. Shifts are found as Perla, Provost
 * and Murray (2011) have it: 6 or more on one side, points on the median neither counting nor ending the run. A missing
 * month ends it, as nobody knows its side.
 * @param values one per month in order, null where not known
 */
export function runChart(values: readonly (number | null)[]): RunChart {
  const baseline = baselineOf(values)
  if (!baseline) {
    return { baseline, points: values.map((value) => ({ value, side: null, inRun: false })), runs: [], latest: null }
  }
  const sides = values.map((value) => sideOf(value, baseline.median))
  const stretches = stretchesOf(values, sides)
  const runs = stretches.filter(({ length }) => length >= runMonths)
  const points = values.map((value, i) => {
    const inRun = sides[i] !== null && runs.some(({ from, to }) => from <= i && i <= to)
    return { value, side: sides[i] ?? null, inRun }
  })
  return { baseline, points, runs, latest: latestOf(values, baseline.median, stretches) }
}

function baselineOf(values: readonly (number | null)[]): RunChart['baseline'] {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }])).slice(0, baselineMonths)
  const middle = median(known, ({ value }) => value)
  const [first] = known
  const last = known[baselineMonths - 1]
  return first && last && middle !== undefined ? { median: middle, from: first.index, to: last.index } : null
}

function sideOf(value: number | null, middle: number): Side | null {
  if (value === null || value === middle) return null
  return value > middle ? 'above' : 'below'
}

/** Every stretch on one side, however short; it ends with its last point off the median. */
function stretchesOf(values: readonly (number | null)[], sides: readonly (Side | null)[]): RunChart['runs'] {
  const found: RunChart['runs'] = []
  let open: RunChart['runs'][number] | null = null
  sides.forEach((side, i) => {
    if (values[i] === null) open = null
    if (side === null) return
    if (open?.side === side) {
      open.to = i
      open.length++
    } else {
      open = { from: i, to: i, side, length: 1 }
      found.push(open)
    }
  })
  return found
}

function latestOf(
  values: readonly (number | null)[],
  middle: number,
  stretches: RunChart['runs'],
): RunChart['latest'] {
  const index = values.findLastIndex((value) => value !== null)
  const value = values[index]
  if (value === undefined || value === null) return null
  const stretch = stretches.find(({ to }) => to === index)
  return { index, value, difference: value - middle, side: stretch?.side ?? null, length: stretch?.length ?? 0 }
}
