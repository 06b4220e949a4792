import { nice, ticks } from 'd3-array'
import type { PlotAxis } from '~/components/charts/PointPlot'
import type { Measure } from '~/contracts/measure'
import { formatFixed, formatThreshold } from '~/format/number'

/** An axis that holds all values, from nought where that is near. */
export function measureAxis(measure: Measure, title: string, values: readonly number[]): PlotAxis {
  const lowest = Math.min(...values)
  const highest = Math.max(...values)
  const start = lowest > 0 && lowest < highest * 0.6 ? 0 : lowest
  const [from, to] = nice(start, highest > start ? highest : start + 1, 5)
  return { title, from, to, ticks: ticks(from, to, 5).map((value) => ({ value, label: formatThreshold(measure.unit, value) })) }
}

/** An axis of people, from nought. */
export function peopleAxis(title: string, most: number): PlotAxis {
  const [from, to] = nice(0, most || 1, 5)
  return { title, from, to, ticks: ticks(from, to, 5).map((value) => ({ value, label: formatFixed(value, 0) })) }
}

/** Circles whose area goes with a count; the smallest where it is not known. */
export function radiusOf(count: number | null, most: number, { smallest = 4, largest = 15 } = {}): number {
  return count === null || most <= 0 ? smallest : Math.max(smallest, largest * Math.sqrt(count / most))
}
