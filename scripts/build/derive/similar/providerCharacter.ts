import { group, max, sum } from 'd3-array'
import { type ProviderCharacteristic, providerCharacteristics } from '~/contracts/characteristics'
import type { dexaProviderMonth } from '~/contracts/dexaTables'
import type { provider } from '~/contracts/placeTables'
import type { areaCharacter, providerCharacter } from '~/contracts/similarTables'
import type { Quality, Row } from '~/contracts/table'
import { addMonths, daysInMonth } from '~/model/months'

type Month = Row<typeof dexaProviderMonth>
type AreaCharacter = Row<typeof areaCharacter>

interface Given {
  providers: readonly Row<typeof provider>[]
  providerMonths: readonly Month[]
  areaCharacters: readonly AreaCharacter[]
}

/**
 * Size, mix of tests, list and place of each NHS trust with tests and no empty month in the last twelve.
 *
 * NHS trusts only: few of the other providers both report for a whole year and have a place on record, and most
 * of those few do less than a hundred tests a year, so that five alike cannot be found among them, and among
 * trusts they would stand beside hospitals of another kind.
 */
export function deriveProviderCharacter({ providers, providerMonths, areaCharacters }: Given): Row<typeof providerCharacter>[] {
  const latest = max(providerMonths, ({ month }) => month) ?? ''
  const months = Array.from({ length: 12 }, (_, index) => addMonths(latest, index - 11))
  const weeks = sum(months, daysInMonth) / 7
  const rowsOf = group(providerMonths.filter(({ month }) => months.includes(month)), (row) => row.provider_code)
  const placeOf = group(areaCharacters.filter(({ edition }) => edition === '2026'), (row) => row.area_code)
  return providers.flatMap(({ code, kind, icb_2026, quality: known }) => {
    const year = wholeYear(rowsOf.get(code) ?? [], latest)
    const place = placeOf.get(icb_2026 ?? '') ?? []
    if (kind !== 'nhs' || !year || place.length === 0) return []
    const characters: [ProviderCharacteristic, number, Quality][] = [
      ['tests_12_months', year.tests, 'exact'],
      ['planned', year.planned / year.tests, 'exact'],
      ['unscheduled', year.unscheduled / year.tests, 'exact'],
      ['waiting_per_weekly_test', year.waiting / (year.tests / weeks), 'exact'],
      ...inPlace('icb_most_deprived', 'most_deprived', place, known),
      ...inPlace('icb_rural', 'rural', place, known),
    ]
    return characters.map(([characteristic, value, quality]) => ({
      provider_code: code, characteristic, value, unit: providerCharacteristics[characteristic].unit, quality,
    }))
  })
}

interface Year {
  tests: number
  planned: number
  unscheduled: number
  /** At the end of the last month. */
  waiting: number
}

/** Null where a month is missing or has an empty cell, or where no test was done. */
function wholeYear(rows: readonly Month[], latest: string): Year | null {
  const full = rows.flatMap(({ month, tests_total: tests, tests_planned: planned, tests_unscheduled: unscheduled, waiting }) =>
    tests === null || planned === null || unscheduled === null || waiting === null ? [] : { month, tests, planned, unscheduled, waiting },
  )
  const tests = sum(full, (row) => row.tests)
  const last = full.find(({ month }) => month === latest)
  if (full.length < 12 || tests === 0 || !last) return null
  return { tests, planned: sum(full, (row) => row.planned), unscheduled: sum(full, (row) => row.unscheduled), waiting: last.waiting }
}

/** A trait of the ICB, as sure as the trait and as which ICB it is. */
const inPlace = (
  as: ProviderCharacteristic, trait: AreaCharacter['characteristic'], place: readonly AreaCharacter[], known: Quality,
): [ProviderCharacteristic, number, Quality][] =>
  place
    .filter(({ characteristic }) => characteristic === trait)
    .map(({ value, quality }) => [as, value, known === 'exact' ? quality : 'estimated'])
