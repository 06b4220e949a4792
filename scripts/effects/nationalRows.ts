import { group, sum } from 'd3-array'
import { type calendarMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import type { nationalEffect, nationalEffectIds } from '~/contracts/effectTables'
import { provider } from '~/contracts/placeTables'
import { bankHoliday, parameter, scannerSite } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { trendDifference } from '~/model/effect/trendDifference'
import { deriveCalendar } from '../build/derive/calendar'
import type { Rows } from './Rows'

interface Given {
  providerMonths: readonly Row<typeof dexaProviderMonth>[]
  calendar: readonly Row<typeof calendarMonth>[]
}

type Id = (typeof nationalEffectIds)[number]
type Figure = Omit<Row<typeof nationalEffect>, 'id' | 'low' | 'high'> & { id: Id; low?: number; high?: number }

const trendStart = '2025-04'
/** Derby and Burton's tests step up in its records in February 2024, inside the months of the trend. */
const stepped = 'RTG'
const tests = 'tests'
const testsAYear = 'tests per year'

/** What was promised, stated and published, what came against the trend, and where the change between two years lies. */
export function nationalRows(rows: Rows): Row<typeof nationalEffect>[] {
  const providerMonths = rows(dexaProviderMonth)
  const calendar = deriveCalendar(providerMonths.map(({ month }) => month), rows(bankHoliday))
  const named = new Set(rows(scannerSite).map((site) => site.provider_code))
  const changes = changesOf(providerMonths)
  const among = (belongs: (code: string) => boolean) => sum(changes.filter(({ code }) => belongs(code)), ({ change }) => change)
  const isNhs = new Set(rows(provider).filter(({ kind }) => kind === 'nhs').map(({ code }) => code))
  const published = among(() => true)
  const [revised, revisedR1k] = [parameterOf(rows, 'revised_tests_jan_jul_2025'), parameterOf(rows, 'revised_tests_jan_jul_2025_r1k')]
  const exact = (id: Id, value: number, what: string, how: string, unit = tests): Figure => ({ id, value, what, how, unit, quality: 'exact' })
  const byProvider = 'Calendar 2025 less calendar 2024 in DM01, provider by provider; no row counts as no tests.'
  const figures: Figure[] = [
    exact('promised', parameterOf(rows, 'extra_scans_wave1'), 'Extra scans a year, promised for the 13 scanners of wave 1 together', 'As announced on 12 May 2025, once all run; one answer says “up to”.', testsAYear),
    exact('promised_each', parameterOf(rows, 'extra_scans_per_wave1_scanner'), 'The same for each scanner', 'Register: extra_scans_per_wave1_scanner, 29,000 shared equally over 13.', testsAYear),
    exact('stated', parameterOf(rows, 'dexa_tests_change_2025_stated'), 'More scans in 2025 than in 2024, as the government states', 'Stated on 3 March 2026 as “over” this number.'),
    exact('published', published, 'More scans in 2025 than in 2024, as published', 'All tests in DM01, calendar 2025 less calendar 2024.'),
    exact('first_copies', published - revised, 'The same without what revisions added to January to July 2025', 'Published less revised_tests_jan_jul_2025. First copies of later months were not found.'),
    exact('less_r1k', published - revisedR1k, 'The same without London North West’s revision', 'Published less revised_tests_jan_jul_2025_r1k.'),
    exact('revised_all', revised, 'Tests that revisions added to January to July 2025, all providers', 'Register: revised_tests_jan_jul_2025.'),
    exact('revised_r1k', revisedR1k, 'Of these at London North West', 'Register: revised_tests_jan_jul_2025_r1k.'),
    ...trendFigures({ providerMonths, calendar }),
    exact('named_trusts', among((code) => named.has(code)), 'Change from 2024 to 2025 at trusts with a named scanner', byProvider),
    exact('other_trusts', among((code) => isNhs.has(code) && !named.has(code)), 'Change from 2024 to 2025 at other NHS trusts', byProvider),
    exact('independents', among((code) => !isNhs.has(code)), 'Change from 2024 to 2025 at independent providers', byProvider),
    exact('risen', sum(changes, ({ change }) => Math.max(0, change)), 'Change at providers that did more', byProvider),
    exact('fallen', sum(changes, ({ change }) => Math.min(0, change)), 'Change at providers that did fewer', byProvider),
  ]
  return figures.map((figure) => ({ ...figure, low: figure.low ?? null, high: figure.high ?? null }))
}

const how =
  'Log tests per working day on a line and two harmonics, April 2023 to March 2025, continued; tests since then less this, at a year’s pace. 90% interval from Student’s t with 18 degrees of freedom; residuals correlated from month to month (AR(1), allowing for the fit).'

function trendFigures({ providerMonths, calendar }: Given): Figure[] {
  const difference = (count: (row: Row<typeof dexaProviderMonth>) => number | null) => {
    const byMonth = group(providerMonths, ({ month }) => month)
    const months = calendar.map(({ month }) => month)
    const [first = ''] = months
    return trendDifference({
      tests: months.map((month) => sum(byMonth.get(month) ?? [], count)),
      workingDays: calendar.map((month) => month.working_days),
      firstMonth: Number(first.slice(5)),
      start: months.indexOf(trendStart),
    })
  }
  const all = difference((row) => row.tests_total)
  const figure = (id: Id, what: string, { difference: value, low, high, autocorrelation }: typeof all): Figure => ({
    id,
    what,
    value: Math.round(value) + 0,
    low: Math.round(low) + 0,
    high: Math.round(high) + 0,
    unit: testsAYear,
    how: `${how} Correlation ${autocorrelation.toFixed(2)}.`,
    quality: 'estimated',
  })
  return [
    figure('trend_all', 'Tests of all kinds since April 2025 less the earlier trend, continued', all),
    figure('trend_waiting_list', 'The same for tests of people on the waiting list', difference((row) => row.tests_waiting_list)),
    figure('trend_without_rtg', 'The same for all tests without Derby and Burton, whose tests step up 2.3 times in February 2024', difference((row) => (row.provider_code === stepped ? 0 : row.tests_total))),
    { id: 'growth_all', what: 'Growth of all tests on the earlier trend', value: Number((100 * all.growth).toFixed(2)), unit: '% per year', how: 'Slope of the line fitted to April 2023 to March 2025.', quality: 'estimated' },
  ]
}

function changesOf(providerMonths: Given['providerMonths']) {
  const inYear = (rows: Given['providerMonths'], year: string) => sum(rows.filter(({ month }) => month.startsWith(year)), (row) => row.tests_total)
  return [...group(providerMonths, (row) => row.provider_code)].map(([code, rows]) => ({ code, change: inYear(rows, '2025') - inYear(rows, '2024') }))
}

function parameterOf(rows: Rows, id: string): number {
  const value = rows(parameter).find((row) => row.id === id)?.value ?? null
  if (value === null) throw new Error(`data/parameter.csv has no value for ${id}.`)
  return value
}
