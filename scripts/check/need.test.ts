import { describe, expect, test } from 'vitest'
import { editions } from '~/contracts/codes'
import { areaNeed } from '~/contracts/needTables'
import { population } from '~/contracts/placeTables'
import { openNative } from '~/engine/native.server'
import { askFls } from '~/queries/fls/askFls'
import { needCaseOf, needsAtWeight, needsFor } from '~/routes/fls/needs'
import { rankingsOf } from '~/routes/fls/need/rankings'
import { defaultFlsView } from '~/url/flsView'
import { ask, built, builtFile, committed } from './built'

const rows = await built(areaNeed)
const at = (edition: string, code: string) => {
  const found = rows.find((row) => row.edition === edition && row.area_code === code)
  if (!found) throw new Error(`No need of ${edition} ${code}.`)
  return found
}
const answerOf = async (edition: '2023' | '2026') => {
  const database = await openNative(builtFile('atlas.duckdb'))
  const answer = await askFls(database, { edition })
  await database.close()
  return answer
}

test('every region and board of both editions, and England, has a row', () => {
  expect(rows.filter(({ edition }) => edition === '2026')).toHaveLength(36 + 7 + 1)
  expect(rows.filter(({ edition }) => edition === '2023')).toHaveLength(42 + 7 + 1)
})

describe('England', () => {
  test.each(editions)('%s: totals that published figures give', (edition) => {
    const england = at(edition, 'ENG')
    // Curtis 2016 per sex; 347,770 × 58,620,101 ÷ 61,806,682; 549,000 × 58,620,101 ÷ 69,281,400; NHFD 70,000 likewise.
    expect([england.fractures_low, england.fractures, england.fractures_high].map(Math.round)).toEqual([256_146, 329_840, 464_518])
    expect([england.hip_fractures_low, england.hip_fractures, england.hip_fractures_high].map(Math.round)).toEqual([53_035, 64_381, 88_842])
    expect([england.machines_low, england.machines, england.machines_high].map(Math.round)).toEqual([247, 621, 1032])
    expect([england.prevented_fractures, england.prevented_hip_fractures, england.freed_bed_days].map(Math.round)).toEqual([74_000, 31_000, 750_000])
  })

  test('boards of 2023: 27.1 scans per 1,000, 58,709 short of it, 130,228 short of the 75th percentile, as tried before', () => {
    const england = at('2023', 'ENG')
    expect(england.tests_rate).toBeCloseTo(27.131, 3)
    expect(Math.round(england.below_england ?? NaN)).toBe(58_709)
    expect(Math.round(england.below_best_quarter ?? NaN)).toBe(130_228)
  })

  test('the 75th percentile applied to all would be 706,332 scans', async () => {
    const [found] = await ask(`select quantile_cont(n.tests_rate, 0.75) as rate from area_need n join area a on a.edition = n.edition and a.code = n.area_code where a.level = 'icb' and n.edition = '2023'`)
    expect(Math.round((Number(found?.rate) * 22_134_009) / 1000)).toBe(706_332)
  })
})

test('the range that the pages state for fractures to expect: 22% below to 41% above', () => {
  const { fractures_low, fractures, fractures_high } = at('2026', 'ENG')
  expect(Math.round(100 * (1 - fractures_low / fractures))).toBe(22)
  expect(Math.round(100 * (fractures_high / fractures - 1))).toBe(41)
})

describe('sums', () => {
  const summed = ['fractures_low', 'fractures', 'fractures_high', 'hip_fractures', 'below_england', 'below_best_quarter', 'scans_if_all_seen_low', 'scans_if_all_seen', 'scans_if_all_seen_high', 'machines', 'prevented_fractures', 'prevented_hip_fractures', 'freed_bed_days'] as const
  test.each(summed)('%s: boards add up to their regions, and regions to England', async (column) => {
    const areas = await ask('select edition, code, level, parent_code from area')
    for (const edition of editions) {
      const sum = (codes: unknown[]) => codes.reduce((all: number, code) => all + (at(edition, String(code))[column] ?? NaN), 0)
      const below = (parent: unknown, level: string) => areas.filter((row) => row.edition === edition && row.level === level && row.parent_code === parent).map(({ code }) => code)
      const regions = below('ENG', 'region')
      expect(regions).toHaveLength(7)
      for (const region of regions) expect(sum(below(region, 'icb'))).toBeCloseTo(at(edition, String(region))[column] ?? NaN, 4)
      expect(sum(regions)).toBeCloseTo(at(edition, 'ENG')[column] ?? NaN, 4)
    }
  })
})

test('one board by hand: Somerset (QSL), April 2026', () => {
  // ONS, mid-2024: 588,328 residents, 274,725 aged 50+, 149,580 aged 65+, 20,443 aged 85+; England 22,134,009, 10,981,092 and 1,484,012.
  const residents = committed(population).filter((row) => row.edition === '2026' && row.area_code === 'QSL' && row.mid_year === 2024)
  const people = (bands: RegExp) => residents.filter(({ age_band }) => bands.test(age_band)).reduce((sum, { persons }) => sum + persons, 0)
  expect([people(/./), people(/^(5|6|7|8)/), people(/^(6|7|8)/), people(/^8/)]).toEqual([588_328, 274_725, 149_580, 20_443])
  const found = at('2026', 'QSL')
  // Hips go by people 85+: 64,380.62 × 20,443 ÷ 1,484,012 = 886.9. The other 265,459.32 go by people 65+: × 149,580 ÷ 10,981,092 = 3,616.0.
  expect(found.hip_fractures).toBeCloseTo(886.9, 1)
  expect(found.fractures).toBeCloseTo(886.9 + 3616.0, 0)
  // 43% uncovered, 60% need DEXA, 84% not scanned anyway: 4,502.9 × 0.43 × 0.6 × 0.84 = 975.9.
  expect(found.scans_if_all_seen).toBeCloseTo(975.9, 1)
  // ROS: 31,000 hips × 20,443 ÷ 1,484,012 = 427.04; 43,000 others × 149,580 ÷ 10,981,092 = 585.73; 750,000 bed days by hips = 10,331.6.
  expect(found.prevented_hip_fractures).toBeCloseTo(427.0, 1)
  expect(found.prevented_fractures).toBeCloseTo(427.04 + 585.73, 1)
  expect(found.freed_bed_days).toBeCloseTo(10_331.6, 0)
  // DM01: 5,579 scans in the year to March 2026, 20.31 per 1,000; England's boards 600,521 over 22,134,009 people, 27.13.
  expect(found.tests_rate).toBeCloseTo(20.31, 2)
  // 27.1311 per 1,000 × 274,725 = 7,453.6, less 5,579.
  expect(found.below_england).toBeCloseTo(1874.6, 1)
  // Somerset's part of England's fractures is 4,502.9 ÷ 329,839.9 = 1.3652%; 27.1311 × 5,579 ÷ (600,521 × 0.013652) = 18.46.
  expect(found.tests_rate_standardised).toBeCloseTo(18.46, 2)
  // 0.588328 million × 10.6.
  expect(found.machines).toBeCloseTo(6.236, 3)
})

describe.each(editions)('the page of %s', (edition) => {
  test('shows, before anything is set, what the table holds', async () => {
    const given = needCaseOf(await answerOf(edition))
    const needs = needsFor(given, defaultFlsView)
    for (const need of [...needs.boards, ...needs.regions, needs.england]) {
      const row = at(edition, need.code)
      expect([need.fractures.low, need.hips.high, need.standardisedRate, need.belowQuarter?.high, need.completion.central, need.benefit.bedDays]).toEqual([
        row.fractures_low, row.hip_fractures_high, row.tests_rate_standardised, row.below_best_quarter_high, row.scans_if_all_seen, row.freed_bed_days,
      ].map((value) => expect.closeTo(value ?? NaN, 6) as number))
    }
  })

  test('one rate per sex carries no age signal: 11.5 to 11.7 fractures per 1,000 everywhere, and the ranking of scan rates turned over', async () => {
    const given = needCaseOf(await answerOf(edition))
    const perThousand = needsAtWeight(given, 'one-rate').boards.map(({ fractures, people }) => (1000 * fractures.low) / people)
    expect(Math.min(...perThousand)).toBeGreaterThan(11.5)
    expect(Math.max(...perThousand)).toBeLessThan(11.7)
    const { columns } = rankingsOf(given, String)
    expect(columns.find(({ id }) => id === 'one-rate')?.withCrude?.coefficient).toBeGreaterThan(0.995)
    expect(columns.find(({ id }) => id === 'usual')?.withCrude?.coefficient).toBeLessThan(0.97)
  })
})

test('a reader’s own share changes that board alone, and nothing is scaled back', async () => {
  const given = needCaseOf(await answerOf('2026'))
  const usual = needsFor(given, defaultFlsView)
  const own = needsFor(given, { ...defaultFlsView, own: [{ edition: '2026', code: 'QWO', state: null, covered: 100 }] })
  const of = (needs: typeof usual, code: string) => needs.boards.find((board) => board.code === code)?.benefit.fractures ?? NaN
  expect(of(own, 'QWO')).toBe(0)
  expect(of(own, 'QHM')).toBe(of(usual, 'QHM'))
  expect(own.england.benefit.fractures).toBeCloseTo(74_000 - of(usual, 'QWO'), 6)
})
