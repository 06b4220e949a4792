import type { Measure } from '~/contracts/measure'
import { byar } from './statistics/byar'
import { countRatio } from './statistics/countRatio'
import type { Interval } from './statistics/interval'
import { shareDifference } from './statistics/shareDifference'
import { wilson } from './statistics/wilson'

export interface Counted {
  value: number | null
  numerator: number | null
  denominator: number | null
  numeratorBefore: number | null
  denominatorBefore: number | null
}

/**
 * The 95% interval of a measure's value, in the value's own unit.
 * @returns null where a count is missing, or where a ratio would divide by nothing
 */
export function measureInterval({ interval, unit }: Pick<Measure, 'interval' | 'unit'>, of: Counted): Interval | null {
  const { value, numerator, denominator } = of
  if (value === null || numerator === null || denominator === null || denominator <= 0) return null
  switch (interval) {
    case 'wilson':
      return wilson(numerator, denominator)
    case 'byar':
      return numerator < 0 ? null : scaled(byar(numerator), numerator > 0 ? value / numerator : (unit === 'per_working_day' ? 1 : 1000) / denominator)
    case 'ratio':
      return numerator <= 0 ? null : aroundRatio(value, numerator, denominator)
    case 'difference':
      return differenceOf(of, numerator, denominator)
    case 'none':
      return null
    default:
      return interval satisfies never
  }
}

const scaled = ({ low, high }: Interval, factor: number): Interval => ({ low: low * factor, high: high * factor })

/** A change is a ratio less one; weeks are a ratio times a pace: both keep the ratio's relative error. */
function aroundRatio(value: number, numerator: number, denominator: number): Interval {
  const ratio = numerator / denominator
  const { low, high } = countRatio(numerator, denominator)
  const isChange = Math.abs(ratio - 1 - value) < 1e-9
  return isChange ? { low: low - 1, high: high - 1 } : scaled({ low: low / ratio, high: high / ratio }, value)
}

function differenceOf({ numeratorBefore, denominatorBefore }: Counted, part: number, whole: number): Interval | null {
  if (numeratorBefore === null || denominatorBefore === null || denominatorBefore <= 0) return null
  return shareDifference({ part, whole }, { part: numeratorBefore, whole: denominatorBefore })
}
