import { mean } from 'd3-array'
import { compareWith, type EffectMethod } from './comparison'
import { donorsOf, type EffectPanel, type Masking, type Trust, targetOf } from './effectPanel'
import { type Gap, gapOf, placeAmong, placeboGaps } from './placebos'

/** Working days of a year, the mean of 2023 to 2026. */
export const workingDaysAYear = 253

export interface EffectQuestion {
  code: string
  masking: Masking
  method: EffectMethod
  /** First month with the scanner. */
  start: string
  /** Months left out by hand, after looking; used only where the masking is hand. */
  byHand: readonly string[]
}

export interface ObservedEffect {
  /** Tests a year above or below the synthetic trust. */
  effect: number
  effectPercent: number
  halfWidth90: number
  pEffect: number
  pRatio: number
  detectable: number
  /** In logs, so 0.1 is about 10%. */
  preRmspe: number
  donors: number
  monthsBefore: number
  monthsAfter: number
  /** Tests per working day the synthetic trust does, one a month. */
  synthetic: number[]
  counts: readonly boolean[]
}

/** Answers questions about one panel; what donors do is worked out once for each start, masking and method. */
export function effectAnswers(panel: EffectPanel): (question: EffectQuestion) => ObservedEffect {
  const donors = kept((masking: Masking) => donorsOf(panel, masking))
  const placebos = new Map<string, Gap[]>()
  return ({ code, masking, method, start, byHand }) => {
    const trust = panel.named.find((one) => one.code === code)
    const from = panel.months.indexOf(start)
    if (!trust || from < 0) throw new RangeError(`${code} has no months around ${start}.`)
    const own = masking === 'none' ? [] : trust.flags.map(({ month }) => month)
    const target = targetOf(trust, panel, new Set(masking === 'hand' ? [...own, ...byHand] : own))
    const beside = donors(masking)
    // Donors have no months picked by hand.
    const key = `${start} ${masking === 'none' ? 'none' : 'rule'} ${method}`
    const others = placebos.get(key) ?? placeboGaps(beside, from, method)
    placebos.set(key, others)
    return inTests({ target, donors: beside, from, method, panel, placebos: others })
  }
}

interface Case {
  target: Trust
  donors: readonly Trust[]
  from: number
  method: EffectMethod
  panel: EffectPanel
  placebos: readonly Gap[]
}

/** Placebos are in per cent, since trusts differ fifteen-fold: the trust's own synthetic tests make tests of them. */
function inTests({ target, donors, from, method, panel, placebos }: Case): ObservedEffect {
  const comparison = compareWith(target, donors, from, method)
  const gap = gapOf(target, comparison)
  const { halfWidth90, pEffect, pRatio, detectable } = placeAmong(gap, placebos)
  const observed = (mean(comparison.after, (month) => Math.exp(target.log[month] ?? NaN)) ?? NaN) * workingDaysAYear
  const without = observed / (1 + gap.change)
  return {
    effect: observed - without,
    effectPercent: 100 * gap.change,
    halfWidth90: without * halfWidth90,
    pEffect,
    pRatio,
    detectable: without * detectable,
    preRmspe: gap.rmsBefore,
    donors: donors.length,
    monthsBefore: comparison.before.length,
    monthsAfter: comparison.after.length,
    synthetic: comparison.synthetic.map((log) => Math.exp(log)),
    counts: panel.months.map((_, month) => target.counts[month] ?? false),
  }
}

function kept<K, V>(work: (key: K) => V): (key: K) => V {
  const held = new Map<K, V>()
  return (key) => {
    const found = held.get(key) ?? work(key)
    held.set(key, found)
    return found
  }
}
