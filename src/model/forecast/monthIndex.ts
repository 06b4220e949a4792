import { detrend } from './detrend'
import { isOnScale, type Scale, toScale } from './scale'

const monthsInYear = 12

/**
 * How far each month of the year usually lies above or below the trend.
 *
 * The series is put on its scale and freed of a quadratic trend; of what is left, each month of the year has its mean, which is
 * drawn towards nought by k / (k + 1), k being how often the month was seen. Other ways of taking out the trend were
 * tried and did worse (docs/decisions/0015).
 * @param values counts (log) or shares from 0 to 1 (logit); null, nought, and a share of 1 take no part
 * @param months YYYY-MM of each value, in order; months may be missing
 * @returns twelve additive effects on the scale, January first, which sum to nought
 */
export function monthIndex(values: readonly (number | null)[], months: readonly string[], scale: Scale): number[] {
  const points = months.flatMap((month, i) => {
    const value = values[i] ?? null
    return value !== null && isOnScale(value, scale) ? [{ month, at: monthsSinceYear0(month), value: toScale(value, scale) }] : []
  })
  const residuals = detrend(points)
  const sums = Array.from({ length: monthsInYear }, () => ({ sum: 0, years: 0 }))
  points.forEach(({ month }, i) => {
    const of = sums[monthOfYear(month)]
    if (!of) return
    of.sum += residuals[i] ?? 0
    of.years += 1
  })
  // The mean, sum / k, times k / (k + 1).
  return centred(sums.map(({ sum, years }) => sum / (years + 1)))
}

/** 0 for January. */
export const monthOfYear = (month: string): number => Number(month.slice(5)) - 1

const monthsSinceYear0 = (month: string): number => Number(month.slice(0, 4)) * monthsInYear + monthOfYear(month)

function centred(effects: readonly number[]): number[] {
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / effects.length
  return effects.map((effect) => effect - mean)
}
