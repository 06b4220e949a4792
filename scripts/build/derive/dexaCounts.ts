import type { dexaAreaMonth } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'
import { type WeekBand, weekBands } from '~/contracts/weekBands'
import { apportion } from '~/model/apportion'

type AreaMonth = Row<typeof dexaAreaMonth>
export type DexaCounts = Omit<AreaMonth, 'edition' | 'area_code' | 'month' | 'quality' | 'note'>

const testKinds = ['tests_waiting_list', 'tests_planned', 'tests_unscheduled'] as const
const countColumns = ['waiting', 'waiting_6_plus', 'waiting_13_plus', ...testKinds, 'tests_total', ...weekBands] as const

/** The counts alone of a wider row. */
export function countsOf(row: DexaCounts): DexaCounts {
  return Object.fromEntries(countColumns.map((column) => [column, row[column]])) as DexaCounts
}

/** Adds up rows column by column; one missing cell makes the sum missing, never smaller. */
export function addCounts(rows: readonly DexaCounts[]): DexaCounts {
  return Object.fromEntries(
    countColumns.map((column) => [
      column,
      rows.reduce<number | null>((total, row) => addOrMissing(total, row[column]), 0),
    ]),
  ) as DexaCounts
}

const addOrMissing = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b)

/**
 * Splits an area's counts over its successors so that parts stay whole, bands still add up to the list,
 * and nobody is lost or counted twice. People in bands that are missing are split as one group.
 */
export function splitCounts(row: DexaCounts, shares: readonly number[]): DexaCounts[] {
  const part = (count: number | null) =>
    count === null ? shares.map(() => null) : apportion(count, shares)
  const bandParts = new Map(weekBands.map((band) => [band, part(row[band])]))
  const testParts = testKinds.map((kind) => part(row[kind]))
  const people = (count: number | null, bands: readonly WeekBand[]) => {
    const known = bands.filter((band) => row[band] !== null)
    const others = part(minus(count, total(known.map((band) => row[band]))))
    return shares.map((_, i) => total([...known.map((band) => bandParts.get(band)?.[i] ?? null), others[i] ?? null]))
  }
  const under6 = people(minus(row.waiting, row.waiting_6_plus), weekBands.slice(0, 6))
  const from6To13 = people(minus(row.waiting_6_plus, row.waiting_13_plus), weekBands.slice(6, 13))
  const over13 = people(row.waiting_13_plus, weekBands.slice(13))
  return shares.map((_, i) => {
    const tests = testParts.map((parts) => parts[i] ?? null)
    const waiting13 = over13[i] ?? null
    const waiting6 = total([from6To13[i] ?? null, waiting13])
    return {
      waiting: total([under6[i] ?? null, waiting6]),
      waiting_6_plus: waiting6,
      waiting_13_plus: waiting13,
      ...(Object.fromEntries(testKinds.map((kind, k) => [kind, tests[k]])) as Pick<DexaCounts, (typeof testKinds)[number]>),
      tests_total: total(tests),
      ...(Object.fromEntries(weekBands.map((band) => [band, bandParts.get(band)?.[i] ?? null])) as Pick<DexaCounts, WeekBand>),
    }
  })
}

const total = (counts: readonly (number | null)[]) => counts.reduce<number | null>(addOrMissing, 0)
const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b)
