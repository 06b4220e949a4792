/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- Arquero reads the text of the functions below and runs it over its columns, whose types it does not know. */
import { type ColumnTable, desc, op } from 'arquero'
import type { SqlRow } from '~/engine/Database'

type Tables = Readonly<Record<string, ColumnTable>>
type Row = any
type Given = any

const table = (tables: Tables, name: string): ColumnTable => {
  const found = tables[name]
  if (!found) throw new Error(`No table ${name}.`)
  return found
}

const share = (d: Row) => (d.numerator === null || d.denominator === null || d.denominator === 0 ? null : d.numerator / d.denominator)
const rate = (d: Row) => (d.numerator === null || d.denominator === null ? null : 1000 * d.numerator / d.denominator)

const listColumns = ['value', 'numerator', 'denominator', 'numerator_before', 'denominator_before']

/** One row per place, each list a value per month; Arquero's own lists leave missing values out, which groups of rows do not. */
const series = (counts: ColumnTable): SqlRow[] =>
  (counts.orderby('code', 'month').groupby('code').objects({ grouped: 'entries' }) as unknown as [string, SqlRow[]][]).map(([code, rows]) => ({
    code,
    ...Object.fromEntries(listColumns.map((name) => [name, rows.map((row) => row[name])])),
    quality: rows.every(({ quality }) => quality === 'exact') ? 'exact' : 'estimated',
  }))

/** The shared questions as Arquero is asked them, by their names. */
export const arqueroQuestions: Readonly<Record<string, (tables: Tables) => SqlRow[]>> = {
  months: (t) => table(t, 'dexa_area_month').select('month').dedupe('month').orderby('month').objects() as SqlRow[],
  keyFigures: (t) =>
    table(t, 'area_window')
      .params({ edition: '2026', code: 'ENG' })
      .filter((d: Row, $: Given) => d.edition === $.edition && d.area_code === $.code)
      .derive({
        share_6_weeks: (d: Row) => (d.waiting_6_plus === null || d.waiting === null || d.waiting === 0 ? null : d.waiting_6_plus / d.waiting),
        share_6_weeks_before: (d: Row) => (d.waiting_6_plus_year_before === null || d.waiting_year_before === null || d.waiting_year_before === 0 ? null : d.waiting_6_plus_year_before / d.waiting_year_before),
      })
      .orderby('month')
      .select({
        month: 'month', waiting: 'waiting', waiting_year_before: 'waiting_before', waiting_6_plus: 'waiting_6_plus', share_6_weeks: 'share_6_weeks', share_6_weeks_before: 'share_6_weeks_before',
        tests_12_months: 'tests_12_months', tests_12_months_year_before: 'tests_12_months_before', clearance_weeks: 'clearance_weeks', clearance_weeks_year_before: 'clearance_weeks_before',
      })
      .objects() as SqlRow[],
  areaMeasureMonth: (t) =>
    table(t, 'area_count')
      .params({ measure: 'share-6-weeks', window: 1, edition: '2026', month: '2026-03' })
      .filter((d: Row, $: Given) => d.measure === $.measure && d.window_months === $.window && d.edition === $.edition && d.month === $.month)
      .join(table(t, 'area').filter((d: Row) => d.level === 'england' || d.level === 'icb').select('edition', 'code', 'level', 'short_name'), [['edition', 'area_code'], ['edition', 'code']])
      .derive({ value: share, rank: (d: Row) => (d.level === 'england' ? 0 : 1) })
      .orderby('rank', desc('value'), 'area_code')
      .select({ level: 'level', area_code: 'code', short_name: 'name', value: 'value', numerator: 'numerator', denominator: 'denominator', quality: 'quality' })
      .objects() as SqlRow[],
  areaSeries: (t) =>
    series(
      table(t, 'area_count')
        .params({ measure: 'tests-rate', window: 12, edition: '2026' })
        .filter((d: Row, $: Given) => d.measure === $.measure && d.window_months === $.window && d.edition === $.edition)
        .semijoin(table(t, 'area').filter((d: Row) => d.level === 'england' || d.level === 'icb'), [['edition', 'area_code'], ['edition', 'code']])
        .derive({ value: rate })
        .rename({ area_code: 'code' }),
    ),
  providerSeries: (t) => {
    const columns = ['code', 'measure', 'window_months', 'month', 'numerator', 'denominator', 'numerator_before', 'denominator_before', 'quality']
    const england = table(t, 'area_count').filter((d: Row) => d.measure === 'share-6-weeks' && d.window_months === 1 && d.edition === '2026' && d.area_code === 'ENG').rename({ area_code: 'code' })
    return series(
      table(t, 'provider_count')
        .filter((d: Row) => d.measure === 'share-6-weeks' && d.window_months === 1)
        .rename({ provider_code: 'code' })
        .select(...columns)
        .concat(england.select(...columns).reify())
        .derive({ value: share }),
    )
  },
  providerFigures: (t) => {
    const flags = table(t, 'break_flag').filter((d: Row) => d.provider_code === 'RTG').orderby('rule').groupby('month').rollup({ details: op.array_agg('detail') })
    return table(t, 'dexa_provider_month')
      .filter((d: Row) => d.provider_code === 'RTG')
      .select('month', 'waiting', 'waiting_6_plus', 'tests_total')
      .join_left(flags, 'month')
      .orderby('month')
      .objects()
      .map((row) => {
        const { details, ...rest } = row as SqlRow & { details?: string[] }
        return { ...rest, flags: details?.join(' ') ?? null }
      })
  },
  profileProviders: (t) =>
    table(t, 'dexa_provider_month')
      .filter((d: Row) => d.month >= '2025-04' && d.month <= '2026-03')
      .join(table(t, 'provider').filter((d: Row) => d.icb_2026 === 'QJK').select('code', 'name', 'kind'), ['provider_code', 'code'])
      .derive({ last: (d: Row) => (d.month === '2026-03' ? d.waiting : null) })
      .groupby('provider_code', 'name', 'kind')
      .rollup({ tests_12_months: op.sum('tests_total'), months_reported: op.count(), waiting: op.max('last') })
      .orderby(desc('tests_12_months'), 'provider_code')
      .rename({ provider_code: 'code' })
      .objects()
      .map((row) => ({ ...row, waiting: (row as SqlRow).waiting ?? null })),
  places: (t) => {
    const names = (level: string) => table(t, 'area').params({ level }).filter((d: Row, $: Given) => d.edition === '2026' && d.level === $.level).select('code', 'short_name')
    const aged = table(t, 'population').filter((d: Row) => d.edition === '2026' && d.area_code === 'ENG' && d.mid_year === 2024 && d.age_band !== '0_to_49').rollup({ persons: op.sum('persons') }).get('persons') as number
    const england = table(t, 'area').filter((d: Row) => d.edition === '2026' && d.level === 'england').objects().map((row) => {
      const { level, code, short_name, name, gss, parent_code } = row as SqlRow
      return { level, code, short_name, name, gss, region_code: parent_code, region_name: null, icb_code: null, icb_name: null, kind: null, aged_50_plus: aged, lon: null, lat: null }
    })
    const providers = table(t, 'provider')
      .join_left(names('region').rename({ short_name: 'region_name', code: 'region' }), ['region_code', 'region'])
      .join_left(names('icb').rename({ short_name: 'icb_name', code: 'icb_code' }), ['icb_2026', 'icb_code'])
      .orderby('name', 'code')
      .objects()
      .map((row) => {
        const { code, name, region_code, region_name = null, icb_code = null, icb_name = null, kind, lon, lat } = row as SqlRow
        return { level: 'provider', code, short_name: name, name, gss: null, region_code, region_name, icb_code, icb_name, kind, aged_50_plus: null, lon, lat }
      })
    return [...england, ...providers]
  },
  breakRuleCounts: (t) =>
    table(t, 'break_flag').groupby('rule').rollup({ flags: op.count(), providers: op.distinct('provider_code') }).orderby(desc('flags')).objects() as SqlRow[],
  providersByKind: (t) =>
    table(t, 'provider')
      .join_left(table(t, 'dexa_provider_month').filter((d: Row) => d.month >= '2025-04').select('provider_code', 'tests_total'), ['code', 'provider_code'])
      .derive({
        unplacedCode: (d: Row) => (d.icb_2026 === null ? d.code : null),
        unplacedTests: (d: Row) => (d.icb_2026 === null ? d.tests_total : 0),
      })
      .groupby('kind')
      .rollup({ providers: op.distinct('code'), unplaced: op.distinct('unplacedCode'), placed: op.max('icb_2026'), tests: op.sum('tests_total'), tests_unplaced: op.sum('unplacedTests') })
      .orderby(desc('kind'))
      .objects()
      .map((row) => {
        const { kind, providers, unplaced, placed, tests, tests_unplaced } = row as Record<string, number | string | null>
        // The code of those with a place is missing, which counts as one value.
        return { kind, providers, unplaced: Number(unplaced) - (placed === null || placed === undefined ? 0 : 1), tests, tests_unplaced }
      }),
  missingCells: (t) => {
    const tests = table(t, 'dexa_provider_month').groupby('month').rollup({ tests_by_provider: op.sum('tests_total') })
    return table(t, 'dexa_icb_month').filter((d: Row) => d.tests_total === null).groupby('month').rollup({ rows_without_tests: op.count() }).join_left(tests, 'month').orderby('month').objects() as SqlRow[]
  },
  similarPlaces: (t) => {
    const areas = table(t, 'similar_area')
      .filter((d: Row) => d.edition === '2026' && d.area_code === 'QRL')
      .join(table(t, 'area').select('edition', 'code', 'name', 'short_name', 'level'), [['edition', 'similar_code'], ['edition', 'code']])
      .rename({ similar_code: 'code' })
      .select('code', 'name', 'short_name', 'level', 'rank', 'distance', 'quality')
    const providers = table(t, 'similar_provider')
      .filter((d: Row) => d.provider_code === 'QRL')
      .join(table(t, 'provider').select('code', 'name'), ['similar_code', 'code'])
      .derive({ level: () => 'provider', short_name: (d: Row) => d.name })
      .rename({ similar_code: 'code' })
      .select('code', 'name', 'short_name', 'level', 'rank', 'distance', 'quality')
    return areas.concat(providers).orderby('rank').objects() as SqlRow[]
  },
}
