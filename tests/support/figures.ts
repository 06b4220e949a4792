import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The published tables, read and worked out anew without the site's SQL: what the pages ought to say. */
const folder = join(import.meta.dirname, '..', '..', 'dist', 'client', 'data', 'latest')
const read = <Column extends string>(table: string) =>
  csvParse(readFileSync(join(folder, `${table}.csv`), 'utf8')) as unknown as Record<Column, string>[]

type Count = 'waiting' | 'waiting_6_plus' | 'waiting_13_plus' | 'tests_waiting_list' | 'tests_total'

export type Edition = '2023' | '2026'
export type Level = 'england' | 'region' | 'icb'
export type MeasureId =
  | 'share-6-weeks'
  | 'share-13-weeks'
  | 'waiting-rate'
  | 'tests-rate'
  | 'tests-per-working-day'
  | 'clearance'
  | 'list-change-plus-tests'
  | 'waiting-change'
  | 'share-6-weeks-change'

interface Place {
  edition: Edition
  code: string
  month: string
}

const areas = read<'edition' | 'level' | 'code' | 'short_name'>('area')
const areaMonths = new Map(
  read<'edition' | 'area_code' | 'month' | 'quality' | Count>('dexa_area_month').map((row) => [`${row.edition} ${row.area_code} ${row.month}`, row]),
)
const population = read<'edition' | 'area_code' | 'mid_year' | 'age_band' | 'persons' | 'quality'>('population')
const agedOver50 = new Map<string, number>()
for (const row of population) {
  if (row.mid_year !== '2024' || row.age_band === '0_to_49') continue
  const key = `${row.edition} ${row.area_code}`
  agedOver50.set(key, (agedOver50.get(key) ?? 0) + Number(row.persons))
}
const needs = new Map(
  read<'edition' | 'area_code' | 'fractures_low' | 'fractures' | 'fractures_high' | 'tests_rate' | 'tests_rate_standardised' | 'below_england' | 'scans_if_all_seen' | 'prevented_fractures'>('area_need').map((row) => [`${row.edition} ${row.area_code}`, row]),
)
/** A figure of the need of an area, as area_need has it. */
export const needOf = (place: { edition: Edition; code: string }, figure: 'fractures_low' | 'fractures' | 'fractures_high' | 'tests_rate' | 'tests_rate_standardised' | 'below_england' | 'scans_if_all_seen' | 'prevented_fractures'): number => {
  const found = needs.get(`${place.edition} ${place.code}`)?.[figure]
  if (found === undefined || found === '') throw new Error(`No ${figure} of ${place.edition} ${place.code}.`)
  return Number(found)
}
export const agedOver50In = (place: { edition: Edition; code: string }): number => agedOver50.get(`${place.edition} ${place.code}`) ?? NaN

export const providerMonths = read<'provider_code' | 'month' | Count>('dexa_provider_month')

export const months = [...new Set([...areaMonths.values()].map((row) => row.month))].sort()
export const latest = months.at(-1)!

export const shortTitles = new Map(read<'id' | 'short_title'>('measure').map((row) => [row.id as MeasureId, row.short_title]))

export const monthsBefore = (month: string, count: number): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}

/** A count in a place's month; null where missing. */
export function countOf({ edition, code, month }: Place, column: Count): number | null {
  const text = areaMonths.get(`${edition} ${code} ${month}`)?.[column]
  return text ? Number(text) : null
}

/** Sum over the months up to one; null where any is missing. */
export function sumOf(place: Place, column: Count, length: number): number | null {
  const counts = Array.from({ length }, (_, back) => countOf({ ...place, month: monthsBefore(place.month, back) }, column))
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}

const over = (part: number | null, whole: number | null) => (part === null || !whole ? null : part / whole)
const less = (now: number | null, before: number | null) => (now === null || before === null ? null : now - before)
const aYearBefore = (place: Place) => ({ ...place, month: monthsBefore(place.month, 12) })
const per1000 = (place: Place, count: number | null) =>
  over(count === null ? null : 1000 * count, agedOver50.get(`${place.edition} ${place.code}`) ?? null)

const weeksOfThreeMonths = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return (Date.UTC(year, number, 1) - Date.UTC(year, number - 3, 1)) / (7 * 24 * 3600 * 1000)
}

const holidays = new Set(read<'date'>('bank_holiday').map(({ date }) => date))
const workingDays = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const days = Array.from({ length: 31 }, (_, index) => new Date(Date.UTC(year, number - 1, index + 1)))
  return days.filter((day) => day.getUTCMonth() === number - 1 && day.getUTCDay() % 6 !== 0 && !holidays.has(day.toISOString().slice(0, 10))).length
}

const recompute: Record<MeasureId, (place: Place) => number | null> = {
  'share-6-weeks': (place) => over(countOf(place, 'waiting_6_plus'), countOf(place, 'waiting')),
  'share-13-weeks': (place) => over(countOf(place, 'waiting_13_plus'), countOf(place, 'waiting')),
  'waiting-rate': (place) => per1000(place, countOf(place, 'waiting')),
  'tests-rate': (place) => per1000(place, sumOf(place, 'tests_total', 12)),
  'tests-per-working-day': (place) => over(countOf(place, 'tests_total'), workingDays(place.month)),
  clearance: (place) => over(countOf(place, 'waiting'), over(sumOf(place, 'tests_waiting_list', 3), weeksOfThreeMonths(place.month))),
  'list-change-plus-tests': (place) => {
    const change = less(countOf(place, 'waiting'), countOf(aYearBefore(place), 'waiting'))
    const tests = sumOf(place, 'tests_waiting_list', 12)
    return per1000(place, change === null || tests === null ? null : change + tests)
  },
  'waiting-change': (place) => less(over(countOf(place, 'waiting'), countOf(aYearBefore(place), 'waiting')), 1),
  'share-6-weeks-change': (place) => less(valueOf('share-6-weeks', place), valueOf('share-6-weeks', aYearBefore(place))),
}

export const valueOf = (measure: MeasureId, place: Place): number | null => recompute[measure](place)

export interface RankedArea {
  code: string
  name: string
  value: number | null
  estimated: boolean
}

/** Areas of a level with their values, highest first, missing last, equal ones by code. */
export function ranked(measure: MeasureId, edition: Edition, level: Level, month: string): RankedArea[] {
  const found = areas
    .filter((row) => row.edition === edition && row.level === level)
    .map(({ code, short_name }) => ({
      code,
      name: short_name,
      value: valueOf(measure, { edition, code, month }),
      estimated: qualityOf(measure, { edition, code, month }) === 'estimated',
    }))
  return found.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.code < b.code ? -1 : 1))
}

const estimatedPopulations = new Set(
  population.filter((row) => row.quality === 'estimated').map((row) => `${row.edition} ${row.area_code}`),
)
const perHead: readonly MeasureId[] = ['waiting-rate', 'tests-rate', 'list-change-plus-tests']

function qualityOf(measure: MeasureId, { edition, code, month }: Place): string | undefined {
  if (perHead.includes(measure) && estimatedPopulations.has(`${edition} ${code}`)) return 'estimated'
  return areaMonths.get(`${edition} ${code} ${month}`)?.quality
}

export const nameOf = (edition: Edition, code: string): string =>
  areas.find((row) => row.edition === edition && row.code === code)!.short_name

export const england = (measure: MeasureId, month: string, edition: Edition = '2026') =>
  valueOf(measure, { edition, code: 'ENG', month })
