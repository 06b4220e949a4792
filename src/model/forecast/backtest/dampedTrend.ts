import { least } from 'd3-array'
import { fromScale, isOnScale, type Scale, toScale } from '../scale'
import type { History } from './Series'

const smoothing = [0.3, 0.6, 0.8, 1]
const trendSmoothing = [0.05, 0.15, 0.3]
const damping = [0.8, 0.9, 0.98]
const settings = smoothing.flatMap((level) => trendSmoothing.flatMap((trend) => damping.map((damp) => ({ level, trend, damp }))))

/**
 * Exponential smoothing with a damped trend (Gardner and McKenzie 1985, Management Science 31:1237), its three settings
 * taken for each place from a grid by squared error one month ahead; missing months are stepped over.
 * @returns the forecast so many months ahead; null where the place has no value
 */
export function dampedTrend({ values }: History, scale: Scale): (ahead: number) => number | null {
  const known = values.map((value) => (value === null || !isOnScale(value, scale) ? null : toScale(value, scale)))
  const best = least(settings.map((setting) => smooth(known, setting)), ({ squares }) => squares)
  const level = best?.level ?? null
  if (!best || level === null) return () => null
  const { trend, damp } = best
  return (ahead) => {
    let sum = 0
    for (let step = 1; step <= ahead; step++) sum += damp ** step
    return fromScale(level + trend * sum, scale)
  }
}

function smooth(known: readonly (number | null)[], setting: (typeof settings)[number]) {
  let level: number | null = null
  let trend = 0
  let squares = 0
  for (const value of known) {
    if (level === null) {
      level = value
      continue
    }
    const step: number = setting.damp * trend
    const error: number = value === null ? 0 : value - (level + step)
    squares += error * error
    level += step + setting.level * error
    trend = step + setting.level * setting.trend * error
  }
  return { level, trend, squares, damp: setting.damp }
}
