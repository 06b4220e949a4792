import { sum } from 'd3-array'
import { dexaAreaMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import type { MeasureId } from '~/contracts/measureIds'
import { area, population } from '~/contracts/placeTables'
import { bankHoliday, parameter } from '~/contracts/registerTables'
import { addMonths, daysInMonth } from '~/model/months'
import { readTable } from '../data/readTable'
import { builtText, committed } from './built'

/** Every measure worked out again in plain TypeScript, from the built and committed tables alone. */

type Cell = number | null
type Count = 'waiting' | 'waiting_6_plus' | 'waiting_13_plus' | 'tests_waiting_list' | 'tests_total'
type Row = Record<Count, Cell>

export interface Expected {
  value: Cell
  numerator: Cell
  denominator: Cell
}

/** Null as soon as a part is null, or where nothing divides. */
const calculate = (parts: Cell[], how: (...known: number[]) => number): Cell => {
  if (parts.includes(null)) return null
  const result = how(...(parts as number[]))
  return Number.isFinite(result) ? result : null
}

export const areaMonths = readTable(dexaAreaMonth, builtText('latest/dexa_area_month.csv'))
export const providerMonths = committed(dexaProviderMonth)
const rows = new Map<string, Row>([
  ...areaMonths.map((row): [string, Row] => [`${row.edition} ${row.area_code} ${row.month}`, row]),
  ...providerMonths.map((row): [string, Row] => [`provider ${row.provider_code} ${row.month}`, row]),
])

const residents = new Map<string, { all: number; aged50: number; aged65: number; aged85: number; exact: boolean }>()
for (const { edition, area_code, mid_year, age_band, persons, quality } of committed(population)) {
  if (mid_year !== 2024) continue
  const before = residents.get(`${edition} ${area_code}`) ?? { all: 0, aged50: 0, aged65: 0, aged85: 0, exact: true }
  const among = (...younger: string[]) => (younger.includes(age_band) ? 0 : persons)
  residents.set(`${edition} ${area_code}`, {
    all: before.all + persons,
    aged50: before.aged50 + among('0_to_49'),
    aged65: before.aged65 + among('0_to_49', '50_to_64'),
    aged85: before.aged85 + among('0_to_49', '50_to_64', '65_to_74', '75_to_84'),
    exact: before.exact && (age_band === '0_to_49' || quality === 'exact'),
  })
}
export const isPopulationExact = (place: string) => residents.get(place)?.exact ?? true

const parameters = new Map(committed(parameter).map(({ id, value }) => [id, value ?? NaN]))
const parameterOf = (id: string) => parameters.get(id) ?? NaN

/** Hips go by people aged 85 and over, the rest by those aged 65 and over; totals of larger countries by England's part of their residents. */
function expectedFractures(place: string): number {
  const [own, nation] = [residents.get(place), residents.get(`${place.slice(0, 4)} ENG`)]
  if (!own || !nation) return NaN
  const all = (parameterOf('fragility_fractures_england_wales_year') * nation.all) / parameterOf('residents_england_wales_mid2024')
  const hips = (parameterOf('hip_fractures_england_wales_ni_year') * nation.all) / (parameterOf('residents_england_wales_mid2024') + parameterOf('residents_northern_ireland_mid2024'))
  return ((all - hips) * own.aged65) / nation.aged65 + (hips * own.aged85) / nation.aged85
}

const boards = committed(area).filter(({ level }) => level === 'icb')

const holidays = new Set(committed(bankHoliday).map(({ date }) => date))
const counted = new Map<string, number>()
/** Counted day by day. */
const workingDaysOf = (month: string) => {
  const known = counted.get(month)
  if (known !== undefined) return known
  let found = 0
  for (let day = new Date(`${month}-01T00:00:00Z`); day.toISOString().startsWith(month); day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() % 6 !== 0 && !holidays.has(day.toISOString().slice(0, 10))) found += 1
  }
  counted.set(month, found)
  return found
}

const back = (month: string, months: number) => Array.from({ length: months }, (_, i) => addMonths(month, -i))
const perThousand = (count: Cell, people: number) => calculate([count], (known) => (1000 * known) / people)
const ratio = (part: Cell, whole: Cell) => calculate([part, whole], (above, below) => above / below)

/** @param place "2026 QJK" or "provider RH8" */
export function recompute(measure: MeasureId, windowMonths: number, place: string, month: string): Expected {
  const aged50 = residents.get(place)?.aged50 ?? NaN
  const at = (when: string, count: Count): Cell => rows.get(`${place} ${when}`)?.[count] ?? null
  /** Null unless every month is there. */
  const total = (count: Count, months = windowMonths): Cell =>
    calculate(back(month, months).map((when) => at(when, count)), (...counts) => sum(counts))
  const meanPeople = (count: Count): Cell => calculate([total(count)], (counted) => Math.round(counted / windowMonths))
  const now = at(month, 'waiting')
  const before = addMonths(month, -12)
  const share6 = (when: string) => ratio(at(when, 'waiting_6_plus'), at(when, 'waiting'))
  switch (measure) {
    case 'share-6-weeks':
    case 'share-13-weeks': {
      const count = measure === 'share-6-weeks' ? 'waiting_6_plus' : 'waiting_13_plus'
      return { value: ratio(total(count), total('waiting')), numerator: meanPeople(count), denominator: meanPeople('waiting') }
    }
    case 'waiting-rate':
      return { value: perThousand(calculate([total('waiting')], (all) => all / windowMonths), aged50), numerator: meanPeople('waiting'), denominator: aged50 }
    case 'tests-rate':
      // A year of 253 working days: (251 + 254 + 253 + 253) / 4, to the nearest day.
      return { value: perThousand(calculate([total('tests_total')], (all) => (windowMonths === 1 ? (all * 253) / workingDaysOf(month) : all)), aged50), numerator: total('tests_total'), denominator: aged50 }
    case 'tests-per-working-day': {
      const days = back(month, windowMonths).every((when) => when >= '2023-04') ? sum(back(month, windowMonths), workingDaysOf) : null
      return { value: ratio(total('tests_total'), days), numerator: total('tests_total'), denominator: days }
    }
    case 'clearance': {
      const weeks = sum(back(month, windowMonths), daysInMonth) / 7
      const tests = total('tests_waiting_list')
      return { value: calculate([now, tests], (waiting = NaN, done = NaN) => waiting / (done / weeks)), numerator: now, denominator: tests }
    }
    case 'list-change-plus-tests': {
      const joined = calculate(
        [now, at(addMonths(month, -windowMonths), 'waiting'), total('tests_waiting_list')],
        (waiting = NaN, then = NaN, tests = NaN) => waiting - then + tests,
      )
      return { value: perThousand(calculate([joined], (count) => (count * 12) / windowMonths), aged50), numerator: joined, denominator: aged50 }
    }
    case 'waiting-change':
      return { value: calculate([ratio(now, at(before, 'waiting'))], (change) => change - 1), numerator: now, denominator: at(before, 'waiting') }
    case 'share-6-weeks-change':
      return {
        value: calculate([share6(month), share6(before)], (here = NaN, then = NaN) => here - then),
        numerator: at(month, 'waiting_6_plus'),
        denominator: now,
      }
    case 'expected-fractures': {
      const fractures = Math.round(expectedFractures(place))
      return { value: perThousand(fractures, aged50), numerator: fractures, denominator: aged50 }
    }
    case 'need-gap': {
      const edition = place.slice(0, 4)
      const counted = boards.flatMap((row) => {
        const key = `${row.edition} ${row.code}`
        const scans = row.edition === edition ? calculate(back(month, 12).map((when) => rows.get(`${key} ${when}`)?.tests_total ?? null), (...counts) => sum(counts)) : null
        return scans === null ? [] : [{ scans, fractures: expectedFractures(key) }]
      })
      const scans = counted.length === 0 ? null : sum(counted, (board) => board.scans)
      const own = place.endsWith(' ENG') ? scans : total('tests_total')
      const short = calculate([scans, own], (all = NaN, here = NaN) => Math.round((all * expectedFractures(place)) / sum(counted, (board) => board.fractures) - here) + 0)
      return { value: perThousand(short, aged50), numerator: short, denominator: aged50 }
    }
    default:
      return measure satisfies never
  }
}
