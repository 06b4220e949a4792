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

/** Whether two places count the same people: none, some of them, or one is a part of the other. */
export type Overlap = 'none' | 'some' | 'part of base' | 'base is part'

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
 * A part is held against the rest of its whole: with w the part's weight, part − whole = (1 − w)(part − rest), exactly.
 * @param overlap where some people are in both and neither is a part, the two are not independent and have no interval
 */
export function placeDifference(measure: Pick<Measure, 'interval' | 'unit'>, of: ComparedFigure, base: ComparedFigure, overlap: Overlap): PlaceDifference {
  const difference = of.value === null || base.value === null ? null : of.value - base.value
  const interval = difference === null || overlap === 'some' ? null : overlappingInterval(measure, of, base, overlap)
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

function overlappingInterval(measure: Pick<Measure, 'interval' | 'unit'>, of: ComparedFigure, base: ComparedFigure, overlap: Overlap): Interval | null {
  if (overlap === 'part of base') return againstRest(measure, of, base)
  if (overlap === 'base is part') {
    const found = againstRest(measure, base, of)
    return found && { low: -found.high, high: -found.low }
  }
  return differenceInterval(measure, of, base)
}

/** A part less its whole; null where the counts do not leave a rest. */
function againstRest(measure: Pick<Measure, 'interval' | 'unit'>, part: ComparedFigure, whole: ComparedFigure): Interval | null {
  if (part.numerator === null || !part.denominator || whole.numerator === null || !whole.denominator || whole.value === null) return null
  const counted = { numerator: whole.numerator - part.numerator, denominator: whole.denominator - part.denominator }
  if (counted.numerator < 0 || counted.denominator <= 0) return null
  const unit = whole.numerator === 0 ? 0 : whole.value / (whole.numerator / whole.denominator)
  const rest: ComparedFigure = { ...counted, value: (unit * counted.numerator) / counted.denominator, estimated: whole.estimated, months: [] }
  const found = differenceInterval(measure, part, rest)
  const weight = 1 - part.denominator / whole.denominator
  return found && { low: weight * found.low, high: weight * found.high }
}

function differenceInterval(measure: Pick<Measure, 'interval' | 'unit'>, of: ComparedFigure, base: ComparedFigure): Interval | null {
  const [one, other] = [figureInterval(measure, of), figureInterval(measure, base)]
  if (one === null || other === null || of.value === null || base.value === null) return null
  if (measure.interval === 'wilson') return shareDifference(shareOf(of), shareOf(base))
  return moverDifference({ value: of.value, ...one }, { value: base.value, ...other })
}

const shareOf = ({ numerator, denominator }: ComparedFigure) => ({ part: numerator ?? 0, whole: denominator ?? 0 })
