import { ageBands } from '~/contracts/placeTables'
import type { SourceRow } from '../readCsv'

type AgeBand = (typeof ageBands)[number]
export type Bands = Record<AgeBand, number>
export interface BandsBySex {
  readonly female: Bands
  readonly male: Bands
}

/** Ages at which the disjoint bands begin; the last one is open. */
const starts: Record<AgeBand, number> = {
  '0_to_49': 0,
  '50_to_64': 50,
  '65_to_74': 65,
  '75_to_84': 75,
  '85_plus': 85,
}

/** @param byAge residents at age 0, 1, 2 …; the last age may be open */
export function bandsFromSingleYears(byAge: readonly number[]): Bands {
  return fromCumulative(ageBands.map((band) => sum(byAge.slice(starts[band]))))
}

const cumulativeColumns = ['all', '50plus', '65plus', '75plus', '85plus']
export const bandColumns = ['persons', 'female', 'male'].flatMap((who) =>
  cumulativeColumns.map((ages) => `${who}_${ages}`),
)

/**
 * Reads overlapping bands (all, 50+, 65+, …) as bands that add up; checks sexes against persons.
 * @param rounding by how much they may differ where each figure was rounded on its own
 */
export function bandsFromRow(row: SourceRow, rounding = 0): BandsBySex {
  for (const ages of cumulativeColumns) {
    const both = row.count(`female_${ages}`) + row.count(`male_${ages}`)
    const persons = row.count(`persons_${ages}`)
    if (Math.abs(both - persons) > rounding) {
      row.fault(`persons_${ages}`, `${persons}`, `${both}, the sum of female and male`)
    }
  }
  return { female: disjoint(row, 'female'), male: disjoint(row, 'male') }
}

function disjoint(row: SourceRow, sex: 'female' | 'male'): Bands {
  const columns = cumulativeColumns.map((ages) => `${sex}_${ages}`)
  columns.slice(1).forEach((column, index) => {
    const younger = row.count(columns[index] ?? column)
    const older = row.count(column)
    if (older > younger) row.fault(column, `${older}`, `at most ${younger}, of whom it is a part`)
  })
  return fromCumulative(columns.map((column) => row.count(column)))
}

function fromCumulative(atLeast: readonly number[]): Bands {
  const entries = ageBands.map((band, index) => [band, (atLeast[index] ?? 0) - (atLeast[index + 1] ?? 0)])
  return Object.fromEntries(entries) as Bands
}

export function addBands(parts: readonly BandsBySex[]): BandsBySex {
  const total = (sex: 'female' | 'male') =>
    Object.fromEntries(ageBands.map((band) => [band, sum(parts.map((part) => part[sex][band]))])) as Bands
  return { female: total('female'), male: total('male') }
}

export const sameBands = (one: BandsBySex, other: BandsBySex): boolean =>
  ageBands.every((band) => one.female[band] === other.female[band] && one.male[band] === other.male[band])

export const personsIn = ({ female, male }: BandsBySex): number =>
  sum([...Object.values(female), ...Object.values(male)])

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
