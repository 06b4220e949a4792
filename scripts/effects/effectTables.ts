import { group, rollup } from 'd3-array'
import { dexaProviderMonth } from '~/contracts/dexaTables'
import { comparisonMethods, effectStart, type nationalEffect, type observedEffect, type observedEffectMonth } from '~/contracts/effectTables'
import { provider } from '~/contracts/placeTables'
import { bankHoliday, scannerSite } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import type { EffectPanel, Masking } from '~/model/effect/effectPanel'
import { effectAnswers, type ObservedEffect } from '~/model/effect/observedEffect'
import { addMonths } from '~/model/months'
import { deriveBreakFlags } from '../build/derive/breaks'
import { deriveCalendar } from '../build/derive/calendar'
import { nationalRows } from './nationalRows'
import type { Rows } from './Rows'

interface EffectTables {
  observed: Row<typeof observedEffect>[]
  months: Row<typeof observedEffectMonth>[]
  national: Row<typeof nationalEffect>[]
}

/** What `npm run effects` writes: the observed effect of named scanners, and the national comparison. */
export function effectTables(rows: Rows): EffectTables {
  const panel = panelOf(rows)
  const starts = rows(effectStart)
  checkStarts(panel, starts)
  const answer = effectAnswers(panel)
  const cases = starts.flatMap((start) => maskingsOf(start).map((masking) => ({ start, masking })))
  return {
    observed: cases.flatMap(({ start, masking }) =>
      monthsBetween(start.earliest_start, start.latest_start).flatMap((month) =>
        comparisonMethods.map((method) => {
          const found = answer({ code: start.provider_code, masking, method, start: month, byHand: byHand(start) })
          return effectRow(found, { provider_code: start.provider_code, masking, method, start_month: month, is_main: month === start.main_start })
        }),
      ),
    ),
    months: cases.flatMap(({ start, masking }) => {
      const found = answer({ code: start.provider_code, masking, method: 'simplex', start: start.main_start, byHand: byHand(start) })
      const tests = panel.named.find(({ code }) => code === start.provider_code)?.tests ?? []
      const perDay = (count: number | null, index: number) => (count === null ? null : rounded(count / (panel.workingDays[index] ?? NaN), 3))
      return panel.months.map((month, index) => ({
        provider_code: start.provider_code,
        masking,
        month,
        observed: perDay(tests[index] ?? null, index),
        synthetic: rounded(found.synthetic[index] ?? NaN, 3),
        is_masked: !found.counts[index],
        quality: 'estimated' as const,
      }))
    }),
    national: nationalRows(rows),
  }
}

type Start = Row<typeof effectStart>

const byHand = ({ masked_by_hand }: Start) => masked_by_hand?.split(' | ') ?? []
const maskingsOf = (start: Start): Masking[] => (start.masked_by_hand === null ? ['none', 'rule'] : ['none', 'rule', 'hand'])

/** Tests and break flags of all NHS trusts, parted into those with a named scanner and the others. */
export function panelOf(rows: Rows): EffectPanel {
  const providerMonths = rows(dexaProviderMonth)
  const calendar = deriveCalendar(providerMonths.map(({ month }) => month), rows(bankHoliday))
  const named = new Set(rows(scannerSite).map((site) => site.provider_code))
  const testsOf = rollup(providerMonths, ([row]) => row?.tests_total ?? null, (row) => row.provider_code, (row) => row.month)
  const flags = group(deriveBreakFlags(providerMonths), (flag) => flag.provider_code)
  const trusts = rows(provider).filter(({ kind, code }) => kind === 'nhs' && testsOf.has(code)).map(({ code }) => ({
    code,
    tests: calendar.map(({ month }) => testsOf.get(code)?.get(month) ?? null),
    flags: flags.get(code) ?? [],
  }))
  return {
    months: calendar.map(({ month }) => month),
    workingDays: calendar.map((month) => month.working_days),
    named: trusts.filter(({ code }) => named.has(code)),
    others: trusts.filter(({ code }) => !named.has(code)),
  }
}

/** @throws Error where a named trust with figures has no assumed start, or one has no figures */
function checkStarts({ named }: EffectPanel, starts: readonly Start[]): void {
  const missing = named.filter(({ code }) => !starts.some((start) => start.provider_code === code)).map(({ code }) => code)
  const strange = starts.filter((start) => !named.some(({ code }) => code === start.provider_code)).map((start) => start.provider_code)
  if (missing.length > 0) throw new Error(`data/effect_start.csv has no row for ${missing.join(', ')}, named in scanner_site.csv.`)
  if (strange.length > 0) throw new Error(`data/effect_start.csv has rows for ${strange.join(', ')}, which no row of scanner_site.csv with figures names.`)
}

function monthsBetween(from: string, to: string): string[] {
  const months = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

type Key = Pick<Row<typeof observedEffect>, 'provider_code' | 'masking' | 'method' | 'start_month' | 'is_main'>

function effectRow(found: ObservedEffect, key: Key): Row<typeof observedEffect> {
  return {
    ...key,
    effect: rounded(found.effect, 1),
    effect_percent: rounded(found.effectPercent, 2),
    half_width_90: rounded(found.halfWidth90, 1),
    p_effect: rounded(found.pEffect, 4),
    p_ratio: rounded(found.pRatio, 4),
    detectable: rounded(found.detectable, 1),
    pre_rmspe: rounded(found.preRmspe, 4),
    donors: found.donors,
    months_before: found.monthsBefore,
    months_after: found.monthsAfter,
    quality: 'estimated',
  }
}

/** Never minus nought. */
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0
