import { sum } from 'd3-array'
import { expect, test } from 'vitest'
import { dexaAreaMonth } from '~/contracts/dexaTables'
import { type MeasureId, measureIds } from '~/contracts/measureIds'
import { population } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { addMonths, daysInMonth } from '~/model/months'
import { readTable } from '../data/readTable'
import { ask, builtText, committed } from './built'

type AreaMonth = Row<typeof dexaAreaMonth>
type Cell = number | null

/** Null as soon as a part is null, or where nothing divides. */
const calculate = (parts: Cell[], how: (...known: number[]) => number): Cell => {
  if (parts.includes(null)) return null
  const result = how(...(parts as number[]))
  return Number.isFinite(result) ? result : null
}

const areaMonths = readTable(dexaAreaMonth, builtText('downloads/dexa_area_month.csv'))
const byKey = new Map(areaMonths.map((row) => [`${row.edition} ${row.area_code} ${row.month}`, row]))
const earlier = (row: AreaMonth, months: number) =>
  byKey.get(`${row.edition} ${row.area_code} ${addMonths(row.month, -months)}`)

/** Sum over so many months up to the row's own; null unless every one is there. */
const windowSum = (row: AreaMonth, column: 'tests_total' | 'tests_waiting_list', months: number): Cell =>
  calculate(
    Array.from({ length: months }, (_, back) => earlier(row, back)?.[column] ?? null),
    (...counts) => sum(counts),
  )

const residents = new Map<string, { aged50: number; exact: boolean }>()
for (const { edition, area_code, mid_year, age_band, persons, quality } of committed(population)) {
  if (mid_year !== 2024 || age_band === '0_to_49') continue
  const before = residents.get(`${edition} ${area_code}`) ?? { aged50: 0, exact: true }
  residents.set(`${edition} ${area_code}`, { aged50: before.aged50 + persons, exact: before.exact && quality === 'exact' })
}

const perThousand = (count: Cell, people: number) => calculate([count], (known) => (1000 * known) / people)
const ratio = (part: Cell, whole: Cell) => calculate([part, whole], (above, below) => above / below)

function recompute(row: AreaMonth): Record<MeasureId, { value: Cell; numerator: Cell; denominator: Cell }> {
  const { aged50 } = residents.get(`${row.edition} ${row.area_code}`) ?? { aged50: NaN }
  const before = earlier(row, 12)
  const waitingBefore = before?.waiting ?? null
  const tests12 = windowSum(row, 'tests_total', 12)
  const listTests3 = windowSum(row, 'tests_waiting_list', 3)
  const weeks = sum([0, 1, 2], (back) => daysInMonth(addMonths(row.month, -back))) / 7
  const joined = calculate(
    [row.waiting, waitingBefore, windowSum(row, 'tests_waiting_list', 12)],
    (now = NaN, then = NaN, tests = NaN) => now - then + tests,
  )
  const share6 = ratio(row.waiting_6_plus, row.waiting)
  const share6Before = ratio(before?.waiting_6_plus ?? null, waitingBefore)
  return {
    'share-6-weeks': { value: share6, numerator: row.waiting_6_plus, denominator: row.waiting },
    'share-13-weeks': {
      value: ratio(row.waiting_13_plus, row.waiting),
      numerator: row.waiting_13_plus,
      denominator: row.waiting,
    },
    'waiting-rate': { value: perThousand(row.waiting, aged50), numerator: row.waiting, denominator: aged50 },
    'tests-rate': { value: perThousand(tests12, aged50), numerator: tests12, denominator: aged50 },
    clearance: {
      value: calculate([row.waiting, listTests3], (waiting = NaN, tests = NaN) => waiting / (tests / weeks)),
      numerator: row.waiting,
      denominator: listTests3,
    },
    'list-change-plus-tests': { value: perThousand(joined, aged50), numerator: joined, denominator: aged50 },
    'waiting-change': {
      value: calculate([ratio(row.waiting, waitingBefore)], (change = NaN) => change - 1),
      numerator: row.waiting,
      denominator: waitingBefore,
    },
    'share-6-weeks-change': {
      value: calculate([share6, share6Before], (now = NaN, then = NaN) => now - then),
      numerator: row.waiting_6_plus,
      denominator: row.waiting,
    },
  }
}

const perResident: readonly string[] = ['waiting-rate', 'tests-rate', 'list-change-plus-tests'] satisfies MeasureId[]
const answered = await ask('from area_measure')
const differs = (a: unknown, b: Cell) =>
  a === null || b === null ? a !== b : !(Math.abs(Number(a) - b) <= 1e-9 * Math.max(1, Math.abs(b)))

test('area_measure has every measure for every area, edition and month, and no more', () => {
  expect(answered).toHaveLength(measureIds.length * areaMonths.length)
  expect(areaMonths).toHaveLength(36 * (50 + 44))
})

test.each(measureIds)('%s, worked out again in plain TypeScript, agrees everywhere, missing values too', (measure) => {
  const rows = answered.filter((row) => row.measure === measure)
  const wrong = rows.filter((row) => {
    const source = byKey.get(`${String(row.edition)} ${String(row.area_code)} ${String(row.month)}`)
    if (!source) return true
    const expected = recompute(source)[measure]
    const exactPeople = residents.get(`${source.edition} ${source.area_code}`)?.exact ?? false
    const exact = source.quality === 'exact' && (exactPeople || !perResident.includes(measure))
    return (
      differs(row.value, expected.value) ||
      differs(row.numerator, expected.numerator) ||
      differs(row.denominator, expected.denominator) ||
      row.quality !== (exact ? 'exact' : 'estimated')
    )
  })
  expect(wrong).toEqual([])
  expect(rows.some((row) => row.value !== null)).toBe(true)
})

test('a window over June 2023 is missing for ICBs and regions, and there for England', () => {
  const first = (measure: MeasureId, codes: (code: string) => boolean) =>
    answered
      .filter((row) => row.measure === measure && row.value !== null && codes(String(row.area_code)))
      .map((row) => String(row.month))
      .toSorted()[0]
  expect(first('tests-rate', (code) => code === 'ENG')).toBe('2024-03')
  expect(first('tests-rate', (code) => code !== 'ENG')).toBe('2024-06')
  expect(first('list-change-plus-tests', (code) => code === 'ENG')).toBe('2024-04')
  expect(first('list-change-plus-tests', (code) => code !== 'ENG')).toBe('2024-06')
  expect(first('clearance', (code) => code === 'ENG')).toBe('2023-06')
  expect(first('clearance', (code) => code !== 'ENG')).toBe('2023-09')
})
