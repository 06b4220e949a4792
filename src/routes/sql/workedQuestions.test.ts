import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import { workedQuestions } from './workedQuestions'

const root = join(import.meta.dirname, '..', '..', '..')
let database: Database

beforeAll(async () => { database = await openNative(join(root, 'public', 'data', 'atlas.duckdb')) })
afterAll(async () => { await database.close() })

const answer = (id: string) => database.query(workedQuestions.find((one) => one.id === id)?.sql ?? '')
const committed = (name: string) => csvParse(readFileSync(join(root, 'data', `${name}.csv`), 'utf8'))

test('each question is asked once and answered', async () => {
  expect(new Set(workedQuestions.map(({ id }) => id)).size).toBe(10)
  for (const { id } of workedQuestions) expect((await answer(id)).length, id).toBeGreaterThan(0)
})

// NHS England's own totals, as published with DM01.
test('England by month: the published totals', async () => {
  const rows = await answer('england-by-month')
  expect(rows).toHaveLength(36)
  expect(rows[0]).toMatchObject({ month: '2023-04', waiting: 65_992, waiting_6_plus: 22_808, percent_6_weeks: 34.6 })
  expect(rows.at(-1)).toMatchObject({ month: '2026-03', waiting: 61_205, waiting_6_plus: 7_974, percent_6_weeks: 13 })
})

// Devon did not change: its published row is read from the committed file of the 42 boards.
test('longest waits: 36 boards, six estimated, Devon first with its published counts', async () => {
  const rows = await answer('longest-waits')
  const devon = committed('dexa_icb_month').find((row) => row.icb_code === 'QJK' && row.month === '2026-03')
  expect(rows).toHaveLength(36)
  expect(rows.filter(({ quality }) => quality === 'estimated')).toHaveLength(6)
  expect(rows[0]).toMatchObject({ code: 'QJK', waiting: Number(devon?.waiting), waiting_6_plus: Number(devon?.waiting_6_plus) })
})

// Sheffield's zero scans from August 2025 to January 2026 are a known break in its record.
test('one trust: the months of zero scans, flagged', async () => {
  const zero = (await answer('one-trust')).filter(({ tests_total }) => tests_total === 0)
  expect(zero.map(({ month }) => month)).toEqual(['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'])
  expect(zero.every(({ flags }) => String(flags).includes('list_without_tests'))).toBe(true)
})

// Counted from the published totals of England and X24's own rows of the committed file.
test('regions and England: what is in no region is X24 where nothing is missing', async () => {
  const rows = await answer('regions-and-england')
  expect(rows.map(({ england }) => england)).toEqual([538_743, 580_906, 601_689])
  const x24 = committed('dexa_icb_month').filter((row) => row.icb_code === 'X24')
  const inYear = (from: string, to: string) => x24.filter(({ month = '' }) => month >= from && month <= to).reduce((sum, row) => sum + Number(row.tests_total), 0)
  expect(rows.slice(1).map((row) => row.in_no_region)).toEqual([inYear('2024-04', '2025-03'), inYear('2025-04', '2026-03')])
  expect(rows[0]?.region_months_missing).toBe(7)
})

// Announced 12 May 2025: 13, of which 7 new or extended; seven sites are named in the open. March 2026: 20, of which 6 additional.
test('scanner waves: machines, extra machines, and sites that nobody has named', async () => {
  expect(await answer('scanner-waves')).toMatchObject([
    { wave: 1, machines: 13, extra: 7, replacements: 6, sites_named: 7, sites_not_identified: 6 },
    { wave: 2, machines: 20, extra: 6, replacements: 14, sites_named: 0, sites_not_identified: 20 },
  ])
})

// June 2023 is misaligned at source for all 42 boards.
test('missing is not zero: one month, all boards', async () => {
  expect(await answer('missing-is-not-zero')).toMatchObject([{ month: '2023-06', boards: 42, scans_missing: 42, scans_zero: 0, waiting_missing: 0 }])
})

test('boards that were split: three, shared out whole, into the six areas known to be estimates', async () => {
  const rows = await answer('boards-split')
  expect(new Set(rows.map(({ from_code }) => from_code))).toEqual(new Set(['QNQ', 'QM7', 'QJG']))
  expect(new Set(rows.map(({ to_code }) => to_code))).toEqual(new Set(['D7T5G', 'S1Y5D', 'T6Y0W', 'S0E4D', 'S9B9J', 'QRL']))
  for (const code of ['QNQ', 'QM7', 'QJG']) {
    const shares = rows.filter(({ from_code }) => from_code === code).map(({ percent_of_people }) => Number(percent_of_people))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0)
  }
})

// Second method: the committed file, in plain TypeScript.
test('no return: providers whose last row is before March 2026', async () => {
  const last = new Map<string, string>()
  for (const { provider_code: code = '', month = '' } of committed('dexa_provider_month')) {
    if (month >= '2024-03' && month > (last.get(code) ?? '')) last.set(code, month)
  }
  const expected = [...last].filter(([, month]) => month < '2026-03').map(([code]) => code)
  expect((await answer('no-return')).map(({ code }) => code).sort()).toEqual(expected.sort())
})

// The 2023 edition has 42 boards; Northamptonshire's rate is imputed, so it is left out.
test('scans and fractures: every board but those without a usable rate', async () => {
  const unusable = committed('hip_fracture').filter((row) => row.edition === '2023' && row.financial_year === '2018/19' && row.usable === 'false')
  const rows = await answer('scans-and-fractures')
  expect(rows.length).toBe(42 - unusable.length)
  expect(rows.some(({ code }) => code === 'QPM')).toBe(false)
})

test('fracture services: every board has a state, and most have no evidence', async () => {
  const rows = await answer('fracture-services')
  expect(rows).toHaveLength(36)
  expect(rows.filter(({ state }) => state === 'none').every(({ says_present: n }) => n === 0)).toBe(true)
})
