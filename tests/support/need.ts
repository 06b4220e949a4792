import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edition, latest, sumOf } from './figures'

/** Need worked out anew from the published tables, without the site's model: what /fls ought to say. */
const folder = join(import.meta.dirname, '..', '..', 'dist', 'client', 'data', 'latest')
const read = <Column extends string>(table: string) =>
  csvParse(readFileSync(join(folder, `${table}.csv`), 'utf8')) as unknown as Record<Column, string>[]

const parameters = new Map(read<'id' | 'value' | 'low' | 'high'>('parameter').map((row) => [row.id, row]))
const parameter = (id: string, column: 'value' | 'low' | 'high' = 'value'): number => Number(parameters.get(id)?.[column] ?? NaN)
const people = read<'edition' | 'area_code' | 'mid_year' | 'sex' | 'age_band' | 'persons'>('population').filter(({ mid_year }) => mid_year === '2024')
const boards = read<'edition' | 'level' | 'code' | 'short_name'>('area').filter(({ level }) => level === 'icb')

/** Residents in the age bands that a pattern matches: all, 65 and over (/^[678]/), 85 and over (/^8/). */
const residents = (edition: Edition, code: string, bands: RegExp) =>
  people.filter((row) => row.edition === edition && row.area_code === code && bands.test(row.age_band)).reduce((sum, { persons }) => sum + Number(persons), 0)
const [aged50, aged65, aged75, aged85] = [/^[5678]/, /^[678]/, /^[78]/, /^8/]

export interface BoardNeed {
  code: string
  name: string
  /** Central figures a year. */
  fractures: number
  hips: number
  belowEngland: number
  completion: number
  /** Over five years, at 43% without a service. */
  prevented: number
}

/**
 * @param by which people hips and other fractures go by; the usual: 85 and over, 65 and over
 */
export function boardNeeds(edition: Edition, by: 'usual' | '75-plus' = 'usual'): BoardNeed[] {
  const england = residents(edition, 'ENG', /./)
  const scansOf = (code: string) => sumOf({ edition, code, month: latest }, 'tests_total', 12)!
  const ofEdition = boards.filter((row) => row.edition === edition)
  const rate = ofEdition.reduce((sum, { code }) => sum + scansOf(code), 0) / residents(edition, 'ENG', aged50)
  const allFractures = (parameter('fragility_fractures_england_wales_year') * england) / parameter('residents_england_wales_mid2024')
  const allHips = (parameter('hip_fractures_england_wales_ni_year') * england) / (parameter('residents_england_wales_mid2024') + parameter('residents_northern_ireland_mid2024'))
  const [hipBands, otherBands] = by === 'usual' ? [aged85, aged65] : [aged75, aged75]
  return ofEdition.map(({ code, short_name: name }) => {
    const share = (bands: RegExp) => residents(edition, code, bands) / residents(edition, 'ENG', bands)
    const hips = allHips * share(hipBands)
    const fractures = (allFractures - allHips) * share(otherBands) + hips
    return {
      code, name, hips, fractures,
      belowEngland: Math.max(0, rate * residents(edition, code, aged50) - scansOf(code)),
      completion: fractures * 0.43 * 0.6 * 0.84,
      prevented: 43_000 * share(otherBands) + 31_000 * share(hipBands),
    }
  })
}

/** Two significant digits, thousands grouped, as the page rounds estimates. */
export const rough = (value: number): string => (value < 100 ? Math.round(value) : Number(value.toPrecision(2))).toLocaleString('en-GB')
