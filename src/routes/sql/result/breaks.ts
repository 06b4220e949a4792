import { quantileSorted, tickStep } from 'd3-array'
import type { ClassScale } from '~/components/map/classScale'

const colours = ['#e4ebf4', '#b3cae3', '#77a1ce', '#3a6fab', '#12436d']

/** Five classes of about as many areas each, at round breaks; fewer where the values are too alike. */
export function quickScale(values: readonly number[]): ClassScale {
  const sorted = [...values].sort((a, b) => a - b)
  const step = tickStep(sorted[0] ?? 0, sorted.at(-1) ?? 1, 20) || 1
  const at = [0.2, 0.4, 0.6, 0.8].map((part) => round(Math.round((quantileSorted(sorted, part) ?? 0) / step) * step))
  const thresholds = [...new Set(at)].filter((value) => value > (sorted[0] ?? 0))
  const skipped = colours.length - 1 - thresholds.length
  return {
    colours: colours.slice(skipped),
    thresholds,
    labels: thresholds.map((value) => value.toLocaleString('en-GB', { maximumFractionDigits: 6 })),
    diverging: false,
    classOf: (value) => thresholds.filter((threshold) => value >= threshold).length,
  }
}

const round = (value: number) => Number(value.toPrecision(12))
