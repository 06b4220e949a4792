import type { SqlValue } from '~/engine/Database'

interface SqliteQuestion {
  sql: string
  values: readonly SqlValue[]
  /** Columns that hold a list, which SQLite has as JSON. */
  lists?: readonly string[]
}

const seriesColumns = `
  json_group_array(value order by month) as value, json_group_array(numerator order by month) as numerator,
  json_group_array(denominator order by month) as denominator, json_group_array(numerator_before order by month) as numerator_before,
  json_group_array(denominator_before order by month) as denominator_before,
  case when min(quality = 'exact') then 'exact' else 'estimated' end as quality`
const lists = ['value', 'numerator', 'denominator', 'numerator_before', 'denominator_before']

/** The shared questions in the SQL of SQLite, by their names. */
export const sqliteQuestions: Readonly<Record<string, SqliteQuestion>> = {
  months: { sql: 'select distinct month from dexa_area_month order by month', values: [] },
  keyFigures: {
    sql: `select month, waiting, waiting_year_before as waiting_before, waiting_6_plus,
        1.0 * waiting_6_plus / nullif(waiting, 0) as share_6_weeks,
        1.0 * waiting_6_plus_year_before / nullif(waiting_year_before, 0) as share_6_weeks_before,
        tests_12_months, tests_12_months_year_before as tests_12_months_before, clearance_weeks, clearance_weeks_year_before as clearance_weeks_before
      from area_window where edition = ? and area_code = ? order by month`,
    values: ['2026', 'ENG'],
  },
  areaMeasureMonth: {
    sql: `select a.level, n.area_code as code, a.short_name as name, 1.0 * n.numerator / nullif(n.denominator, 0) as value, n.numerator, n.denominator, n.quality
      from area_count n join area a on a.edition = n.edition and a.code = n.area_code
      where n.measure = ? and n.window_months = ? and n.edition = ? and a.level in ('england', ?) and n.month = ?
      order by a.level <> 'england', value desc nulls last, n.area_code`,
    values: ['share-6-weeks', 1, '2026', 'icb', '2026-03'],
  },
  areaSeries: {
    sql: `select code, ${seriesColumns} from (
        select n.area_code as code, n.month, 1000.0 * n.numerator / n.denominator as value, n.numerator, n.denominator, n.numerator_before, n.denominator_before, n.quality
        from area_count n join area a on a.edition = n.edition and a.code = n.area_code
        where n.measure = ? and n.window_months = ? and n.edition = ? and a.level in (?, 'england')
      ) group by code order by code`,
    values: ['tests-rate', 12, '2026', 'icb'],
    lists,
  },
  providerSeries: {
    sql: `select code, ${seriesColumns} from (
        select code, month, 1.0 * numerator / nullif(denominator, 0) as value, numerator, denominator, numerator_before, denominator_before, quality from (
          select provider_code as code, measure, window_months, month, numerator, denominator, numerator_before, denominator_before, quality from provider_count
          union all
          select area_code, measure, window_months, month, numerator, denominator, numerator_before, denominator_before, quality from area_count
          where edition = '2026' and area_code = 'ENG'
        ) where measure = ? and window_months = ?
      ) group by code order by code`,
    values: ['share-6-weeks', 1],
    lists,
  },
  providerFigures: {
    sql: `select d.month, d.waiting, d.waiting_6_plus, d.tests_total, group_concat(f.detail, ' ' order by f.rule) as flags
      from dexa_provider_month d left join break_flag f using (provider_code, month)
      where d.provider_code = ? group by d.month, d.waiting, d.waiting_6_plus, d.tests_total order by d.month`,
    values: ['RTG'],
  },
  profileProviders: {
    sql: `with asked as (select ? as level, ? as edition, ? as code, ? as month)
      select p.code, p.name, p.kind, sum(d.tests_total) as tests_12_months, count(*) as months_reported,
        max(case when d.month = asked.month then d.waiting end) as waiting
      from asked
      join provider p on asked.code = case when asked.level = 'region' then p.region_code when asked.edition = '2026' then p.icb_2026 else p.icb_2023 end
      join dexa_provider_month d on d.provider_code = p.code and d.month between strftime('%Y-%m', asked.month || '-01', '-11 months') and asked.month
      group by p.code, p.name, p.kind order by tests_12_months desc, p.code`,
    values: ['icb', '2026', 'QJK', '2026-03'],
  },
  places: {
    sql: `with wanted as (select ? as edition, ? as level),
      aged as (select edition, area_code, sum(persons) as aged_50_plus from population where mid_year = 2024 and age_band <> '0_to_49' group by edition, area_code)
      select a.level, a.code, a.short_name, a.name, a.gss, a.parent_code as region_code, r.short_name as region_name,
        null as icb_code, null as icb_name, null as kind, p.aged_50_plus, null as lon, null as lat
      from wanted w
      join area a on a.edition = w.edition and a.level in (w.level, 'england')
      left join area r on r.edition = a.edition and r.code = a.parent_code and r.level = 'region'
      left join aged p on p.edition = a.edition and p.area_code = a.code
      union all
      select 'provider', d.code, d.name, d.name, null, d.region_code, r.short_name, i.code, i.short_name, d.kind, null, d.lon, d.lat
      from wanted w
      join provider d on w.level = 'provider'
      left join area r on r.edition = '2026' and r.code = d.region_code
      left join area i on i.edition = w.edition and i.level = 'icb' and i.code = case w.edition when '2026' then d.icb_2026 else d.icb_2023 end
      order by 3, 2`,
    values: ['2026', 'provider'],
  },
  breakRuleCounts: { sql: 'select rule, count(*) as flags, count(distinct provider_code) as providers from break_flag group by rule order by flags desc', values: [] },
  providersByKind: {
    sql: `select p.kind, count(distinct p.code) as providers, count(distinct case when p.icb_2026 is null then p.code end) as unplaced,
        coalesce(sum(d.tests_total), 0) as tests, coalesce(sum(case when p.icb_2026 is null then d.tests_total end), 0) as tests_unplaced
      from provider p left join dexa_provider_month d on d.provider_code = p.code and d.month >= ?
      group by p.kind order by p.kind desc`,
    values: ['2025-04'],
  },
  missingCells: {
    sql: `select i.month, count(*) as rows_without_tests, (select sum(d.tests_total) from dexa_provider_month d where d.month = i.month) as tests_by_provider
      from dexa_icb_month i where i.tests_total is null group by i.month order by i.month`,
    values: [],
  },
  similarPlaces: {
    sql: `select a.code, a.name, a.short_name, a.level, s.rank as rank, s.distance, s.quality
      from similar_area s join area a on a.edition = s.edition and a.code = s.similar_code where s.edition = ?1 and s.area_code = ?2
      union all
      select p.code, p.name, p.name, 'provider', s.rank, s.distance, s.quality
      from similar_provider s join provider p on p.code = s.similar_code where s.provider_code = ?2
      order by rank`,
    values: ['2026', 'QRL'],
  },
}
