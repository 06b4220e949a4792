import { mean } from 'd3-array'
import type { effectMaskings } from '~/contracts/effectTables'
import type { Break } from '../breakFlags'

/** One trust's tests of all kinds, one a month in order; null where it has no row. */
export interface TrustTests {
  code: string
  tests: readonly (number | null)[]
  flags: readonly Pick<Break, 'month' | 'rule'>[]
}

/** Months in order with their working days, the trusts announced to get a scanner and all other NHS trusts. */
export interface EffectPanel {
  months: readonly string[]
  workingDays: readonly number[]
  named: readonly TrustTests[]
  others: readonly TrustTests[]
}

/**
 * Which months are left out. none: every month as published; rule: months that break_flag flags; hand: these and months
 * that were picked after looking at the trust's figures, which is why its answer is never shown alone.
 */
export type Masking = (typeof effectMaskings)[number]

/** A trust as the comparison uses it. */
export interface Trust {
  code: string
  /** Log of tests per working day, one a month; a month left out is filled by how other trusts moved. */
  log: readonly number[]
  /** Whether the month counts; a month left out never does. */
  counts: readonly boolean[]
}

/** What the rule for donors asks; printed on the methods page. */
export const donorRule = {
  /** In every month that counts: a count of 50 has a counting error of about 14%, near the spread between trusts. */
  leastTests: 50,
  /** Of all months; a trust with more is no donor where flagged months are left out. */
  mostMonthsLeftOut: 6,
} as const

/**
 * NHS trusts fit to compare with: a row in every month, at least fifty tests in every month that counts, not among the
 * named. Where flagged months are left out, at most six are, and no lasting step in the trust's tests.
 */
export function donorsOf({ months, workingDays, others }: EffectPanel, masking: Masking): Trust[] {
  const fit = others.flatMap((trust) => {
    const leftOut = new Set(masking === 'none' ? [] : trust.flags.map(({ month }) => month))
    const stepped = masking !== 'none' && trust.flags.some(({ rule }) => rule === 'tests_step')
    const enough = trust.tests.every((tests, index) => tests !== null && (leftOut.has(months[index] ?? '') || tests >= donorRule.leastTests))
    return enough && !stepped && leftOut.size <= donorRule.mostMonthsLeftOut ? [withoutFill(trust, { months, workingDays }, leftOut)] : []
  })
  return filled(fit)
}

/** A named trust, with these months left out; they need no fill, since it is compared only where its months count. */
export function targetOf(trust: TrustTests, panel: Pick<EffectPanel, 'months' | 'workingDays'>, leftOut: ReadonlySet<string>): Trust {
  const { code, log, counts } = withoutFill(trust, panel, leftOut)
  return { code, counts, log: log.map((value) => value ?? 0) }
}

function withoutFill({ code, tests }: TrustTests, { months, workingDays }: Pick<EffectPanel, 'months' | 'workingDays'>, leftOut: ReadonlySet<string>) {
  const log = tests.map((count, index) => (count === null || count === 0 ? null : Math.log(count / (workingDays[index] ?? NaN))))
  return { code, log, counts: log.map((value, index) => value !== null && !leftOut.has(months[index] ?? '')) }
}

/** A month left out is the trust's own mean plus how far the others lay from theirs in that month. */
function filled(trusts: readonly ReturnType<typeof withoutFill>[]): Trust[] {
  const known = trusts.map(({ log, counts }) => log.map((value, index) => (counts[index] ? value : null)))
  const own = known.map((log) => mean(log, (value) => value ?? undefined) ?? 0)
  const moved = (known[0] ?? []).map((_, month) => mean(known, (log, trust) => movedFrom(own[trust] ?? 0, log[month] ?? null)) ?? 0)
  return trusts.map(({ code, counts }, trust) => ({
    code,
    counts,
    log: (known[trust] ?? []).map((value, month) => value ?? (own[trust] ?? 0) + (moved[month] ?? 0)),
  }))
}

const movedFrom = (level: number, value: number | null) => (value === null ? undefined : value - level)
