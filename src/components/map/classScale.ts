import type { Measure } from '~/contracts/measure'
import { formatThreshold } from '~/format/number'

/** Colours and breaks of a map: one object for map, legend, ranking and pictures. */
export interface ClassScale {
  colours: readonly string[]
  thresholds: readonly number[]
  /** Text of each break, between two classes. */
  labels: readonly string[]
  /** True where middle means no change, and rises carry dots as a second sign. */
  diverging: boolean
  /** Class of a value, lowest first; a value on a break is in the class above. */
  classOf(value: number): number
}

export const sequentialColours = ['#e4ebf4', '#b3cae3', '#77a1ce', '#3a6fab', '#12436d']
const diverging = ['#12436d', '#8db0d2', '#ebe8df', '#d29bb5', '#801650']

/** Of these, those on which signs are light; on the others they are dark. */
export const darkColours: readonly string[] = ['#3a6fab', '#12436d', '#801650']

export function classScale({ thresholds: usual, level_thresholds, scale, unit }: Measure, level: 'region' | 'icb' | 'provider' = 'icb'): ClassScale {
  const thresholds = level_thresholds?.[level] ?? usual
  return {
    colours: scale === 'sequential' ? sequentialColours : diverging,
    thresholds,
    labels: thresholds.map((value) => formatThreshold(unit, value)),
    diverging: scale === 'diverging',
    classOf: (value) => thresholds.filter((threshold) => value >= threshold).length,
  }
}
