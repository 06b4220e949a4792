import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { areaCharacter, providerCharacter } from '~/contracts/similarTables'
import { ask, built, dataDir } from './built'

describe('what places are like, worked out again in SQL from the CSV files', () => {
  test.each([
    ['2026', 'S9B9J', "icb_2026 = 'S9B9J'"],
    ['2023', 'QJG', "icb_2023 = 'QJG'"],
    // London, by its five ICBs of 2023.
    ['2026', 'Y56', "icb_2023 in ('QKK', 'QMF', 'QMJ', 'QRV', 'QWE')"],
  ])('%s %s', async (edition, code, small) => {
    const [again] = await askFiles(`
      with people as (
        select sum(persons) filter (age_band <> '0_to_49') as aged_50_plus,
          sum(persons) filter (age_band = '65_to_74') as a65, sum(persons) filter (age_band = '75_to_84') as a75, sum(persons) filter (age_band = '85_plus') as a85
        from '${dataDir}/population.csv' where edition = '${edition}' and area_code = '${code}' and mid_year = 2024
      ),
      small as (
        select sum(aged_50_plus * (imd_decile < 4)::int) / sum(aged_50_plus) as most_deprived,
          sum(aged_50_plus * imd_decile) / sum(aged_50_plus) as deprivation_decile,
          1 - sum(aged_50_plus * rural_urban.starts_with('U')::int) / sum(aged_50_plus) as rural
        from '${dataDir}/lsoa.csv' where ${small}
      )
      select a65 / aged_50_plus as aged_65_to_74, a75 / aged_50_plus as aged_75_to_84, a85 / aged_50_plus as aged_85_plus,
        aged_50_plus, most_deprived, deprivation_decile, rural
      from people, small`)
    const rows = (await built(areaCharacter)).filter((row) => row.edition === edition && row.area_code === code)
    expectAgain(rows, again)
  })

  test.each(['RTG', 'RXL'])('trust %s', async (code) => {
    const [again] = await askFiles(`
      select sum(tests_total) as tests_12_months, sum(tests_planned) / sum(tests_total) as planned, sum(tests_unscheduled) / sum(tests_total) as unscheduled,
        arg_max(waiting, month) / (sum(tests_total) / (date_diff('day', date '2025-04-01', date '2026-04-01') / 7)) as waiting_per_weekly_test
      from '${dataDir}/dexa_provider_month.csv' where provider_code = '${code}' and month between '2025-04' and '2026-03'`)
    const rows = (await built(providerCharacter)).filter((row) => row.provider_code === code)
    expectAgain(rows.filter(({ characteristic }) => !characteristic.startsWith('icb_')), again)
  })
})

const areaGroups = `case when characteristic in ('aged_65_to_74', 'aged_75_to_84', 'aged_85_plus') then 'age'
  when characteristic in ('most_deprived', 'deprivation_decile') then 'deprivation' else characteristic end`
const providerGroups = `case when characteristic in ('planned', 'unscheduled') then 'mix' when characteristic like 'icb_%' then 'place' else characteristic end`

/** Every pair within a set, by standard deviations and means of SQL; the answer is where the five nearest differ from those stored. */
const differences = (characters: string, similar: string, code: string, compared: string, groups: string) => `
  with known as (
    select ${code} as code, ${compared} as compared, ${groups} as trait_group, characteristic,
      case when characteristic in ('aged_50_plus', 'tests_12_months') then log2(value) else value end as value
    from ${characters} c
  ),
  standard as (
    select *, (value - avg(value) over alike) / stddev_pop(value) over alike as z
    from known window alike as (partition by compared, characteristic)
  ),
  by_group as (
    select a.compared, a.code, b.code as other, a.trait_group, avg((a.z - b.z) ^ 2) as squared
    from standard a join standard b on a.compared = b.compared and a.characteristic = b.characteristic and a.code <> b.code
    group by all
  ),
  again as (select compared, code, other, sqrt(avg(squared)) as distance from by_group group by all),
  five as (from again qualify row_number() over (partition by compared, code order by distance, other) <= 5),
  ranked as (select *, row_number() over (partition by compared, code order by distance, other) as rank from five),
  stored as (select ${compared} as compared, ${code} as code, similar_code as other, rank, distance from ${similar} c)
  select * from ranked full join stored using (compared, code, other)
  where ranked.rank is distinct from stored.rank or not abs(ranked.distance - stored.distance) < 1e-9`

test('the five areas most like each, and how far off, worked out again in SQL', async () => {
  const level = '(select edition || level from area a where a.edition = c.edition and a.code = c.area_code)'
  expect(await ask(differences('area_character', 'similar_area', 'area_code', level, areaGroups))).toEqual([])
})

test('the five trusts most like each, and how far off, worked out again in SQL', async () => {
  expect(await ask(differences('provider_character', 'similar_provider', 'provider_code', "'trusts'", providerGroups))).toEqual([])
})

/** Answers SQL that reads the files under data/. */
async function askFiles(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS()
  connection.closeSync()
  instance.closeSync()
  return rows
}

function expectAgain(rows: readonly { characteristic: string; value: number }[], again: Record<string, unknown> | undefined) {
  expect(rows.map(({ characteristic }) => characteristic).toSorted()).toEqual(Object.keys(again ?? {}).toSorted())
  for (const { characteristic, value } of rows) expect(value, characteristic).toBeCloseTo(Number(again?.[characteristic]), 9)
}
