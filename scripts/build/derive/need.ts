import { type Edition, editions, england } from '~/contracts/codes'
import type { dexaAreaMonth } from '~/contracts/dexaTables'
import type { areaNeed } from '~/contracts/needTables'
import type { area, population } from '~/contracts/placeTables'
import type { flsFact, parameter } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { type AreaNeed, type CountedArea, needsOf, usualSettings } from '~/model/need/areaNeed'
import { assumptionsOf } from '~/model/need/assumptions'
import { nationalBenefit } from '~/model/fls/nationalBenefit'
import type { Range } from '~/model/need/range'
import { bands50, type Residents } from '~/model/need/residents'

interface Given {
  areas: readonly Row<typeof area>[]
  residents: readonly Row<typeof population>[]
  areaMonths: readonly Row<typeof dexaAreaMonth>[]
  parameters: readonly Row<typeof parameter>[]
  facts: readonly Row<typeof flsFact>[]
}

/** Need and benefit of every area of both editions at the usual assumptions; see `needsOf`. */
export const deriveNeed = (given: Given): Row<typeof areaNeed>[] => editions.flatMap((edition) => needOfEdition(edition, given))

function needOfEdition(edition: Edition, { areas, residents, areaMonths, parameters, facts }: Given): Row<typeof areaNeed>[] {
  const months = [...new Set(areaMonths.map(({ month }) => month))].sort().slice(-12)
  const scansOf = (code: string): number | null => {
    const found = areaMonths.filter((row) => row.edition === edition && row.area_code === code && months.includes(row.month)).flatMap(({ tests_total }) => tests_total ?? [])
    return found.length === 12 ? found.reduce((sum, tests) => sum + tests, 0) : null
  }
  const peopleOf = residentsByArea(residents.filter((row) => row.edition === edition && row.mid_year === 2024))
  const counted = (code: string, regionCode: string | null): CountedArea => {
    const found = peopleOf.get(code)
    if (!found) throw new Error(`No residents of ${edition} ${code}.`)
    return { code, regionCode, residents: found, scans: scansOf(code) }
  }
  const nation = counted(england, null)
  const assumptions = assumptionsOf(parameters, nation.residents)
  const boards = areas.filter((row) => row.edition === edition && row.level === 'icb').map(({ code, parent_code }) => counted(code, parent_code))
  const needs = needsOf({ boards, england: nation, assumptions, national: nationalBenefit(facts), settings: usualSettings(assumptions) })
  return [...needs.boards, ...needs.regions, needs.england].map((need) => rowOf(edition, need))
}

function residentsByArea(rows: readonly Row<typeof population>[]): Map<string, Residents> {
  const found = new Map<string, Residents>()
  const none = () => Object.fromEntries(bands50.map((band) => [band, 0])) as Residents['women']
  for (const { area_code, sex, age_band, persons } of rows) {
    const of = found.get(area_code) ?? { all: 0, women: none(), men: none() }
    of.all += persons
    if (age_band !== '0_to_49') (sex === 'female' ? of.women : of.men)[age_band] += persons
    found.set(area_code, of)
  }
  return found
}

const spread = <N extends string>(name: N, range: Range | null) =>
  ({ [`${name}_low`]: range?.low ?? null, [name]: range?.central ?? null, [`${name}_high`]: range?.high ?? null }) as Record<`${N}_low` | N | `${N}_high`, number>

const rowOf = (edition: Edition, need: AreaNeed): Row<typeof areaNeed> => ({
  edition,
  area_code: need.code,
  ...spread('fractures', need.fractures),
  ...spread('hip_fractures', need.hips),
  tests_rate: need.crudeRate,
  tests_rate_standardised: need.standardisedRate,
  ...spread('below_england', need.belowEngland),
  ...spread('below_best_quarter', need.belowQuarter),
  ...spread('scans_if_all_seen', need.completion),
  ...spread('machines', need.machines),
  prevented_fractures: need.benefit.fractures,
  prevented_hip_fractures: need.benefit.hips,
  freed_bed_days: need.benefit.bedDays,
  quality: 'estimated',
})
