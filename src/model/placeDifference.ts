import type { Measure } from '~/contracts/measure'
import { measureInterval } from './measureInterval'
import type { Interval } from './statistics/interval'
import { moverDifference } from './statistics/moverDifference'
import { shareDifference } from './statistics/shareDifference'
import { typicalChange } from './statistics/typicalChange'

/** One place's figure in a month, with its months. */
export interface ComparedFigure {
  value: number | null
  numerator: number | null
  denominator: number | null
  estimated: boolean
  /** The value in each month, in order. */
  months: readonly (number | null)[]
}

/** Against counting error, and against an ordinary month: 'beyond' it, 'within' it, or not known. */
type Standing = 'beyond' | 'within' | 'unknown'

export interface PlaceDifference {
  /** In the measure's unit; null where either value is missing. */
  difference: number | null
  /** 95%, counting error only; null where a value is an estimate, counts are missing or people are counted in both. */
  interval: Interval | null
  /** The larger of the two places' ordinary changes from one month to the next; null without two neighbouring months of both. */
  ordinaryChange: number | null
  counting: Standing
  month: Standing
}

/** The 95% interval of one place's figure; none for an estimate, whose error is not that of counting. */
export const figureInterval = (measure: Pick<Measure, 'interval' | 'unit'>, { value, numerator, denominator, estimated }: ComparedFigure): Interval | null =>
  estimated ? null : measureInterval(measure, { value, numerator, denominator, numeratorBefore: null, denominatorBefore: null })

/**
 * How one place's figure differs from another's: Newcombe's interval for shares, else recovered from the interval of each.
 * @param shared whether the two count some of the same people, so that they are not independent
 */
export function placeDifference(measure: Pick<Measure, 'interval' | 'unit'>, of: ComparedFigure, base: ComparedFigure, shared: boolean): PlaceDifference {
  const difference = of.value === null || base.value === null ? null : of.value - base.value
  const interval = difference === null || shared ? null : differenceInterval(measure, of, base)
  const changes = [typicalChange(of.months), typicalChange(base.months)]
  const ordinaryChange = changes.some((change) => change === null) ? null : Math.max(...changes.map((change) => change ?? 0))
  return {
    difference,
    interval,
    ordinaryChange,
    counting: interval === null ? 'unknown' : interval.low > 0 || interval.high < 0 ? 'beyond' : 'within',
    month: difference === null || ordinaryChange === null ? 'unknown' : Math.abs(difference) > ordinaryChange ? 'beyond' : 'within',
  }
}

function differenceInterval(measure: Pick<Measure, 'interval' | 'unit'>, of: ComparedFigure, base: ComparedFigure): Interval | null {
  const [one, other] = [figureInterval(measure, of), figureInterval(measure, base)]
  if (one === null || other === null || of.value === null || base.value === null) return null
  if (measure.interval === 'wilson') return shareDifference(shareOf(of), shareOf(base))
  return moverDifference({ value: of.value, ...one }, { value: base.value, ...other })
}

const shareOf = ({ numerator, denominator }: ComparedFigure) => ({ part: numerator ?? 0, whole: denominator ?? 0 })
