import { describe, expect, test } from 'vitest'
import { dexaAreaMonth, dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { weekBands } from '~/contracts/weekBands'
import { built, committed } from './built'
import { columnsOfHole, type Counts, emptyColumns, holeMonth, sumOf, testKinds } from './counts'

type MonthRow = Counts & { month: string }

const readers: [string, () => MonthRow[] | Promise<MonthRow[]>][] = [
  ['dexa_provider_month', () => committed(dexaProviderMonth)],
  ['dexa_icb_month', () => committed(dexaIcbMonth)],
  ['dexa_area_month', () => built(dexaAreaMonth)],
]

describe.each(readers)('in %s', (name, read) => {
  test('the 14 bands add up to the list, those from six and thirteen weeks to 6+ and 13+', async () => {
    const wrong = (await read()).filter((row) => {
      const bands = weekBands.map((band) => row[band])
      const agrees = (sum: number | null, total: number | null) => sum === null || sum === total
      return !(
        agrees(sumOf(bands), row.waiting) &&
        agrees(sumOf(bands.slice(6)), row.waiting_6_plus) &&
        agrees(sumOf(bands.slice(13)), row.waiting_13_plus)
      )
    })
    expect(wrong).toEqual([])
  })

  test('nobody waits thirteen weeks without waiting six, or six without waiting', async () => {
    const wrong = (await read()).filter(
      ({ waiting, waiting_6_plus, waiting_13_plus }) =>
        (waiting_13_plus ?? 0) > (waiting_6_plus ?? 0) || (waiting_6_plus ?? 0) > (waiting ?? 0),
    )
    expect(wrong).toEqual([])
  })

  test('waiting-list, planned and unscheduled tests add up to all tests', async () => {
    const wrong = (await read()).filter((row) => sumOf(testKinds.map((kind) => row[kind])) !== row.tests_total)
    expect(wrong).toEqual([])
  })

  test('June 2023 is the only hole, and only in the commissioner file', async () => {
    const holed = (await read()).filter((row) => emptyColumns(row).length > 0)
    expect(holed.filter((row) => row.month !== holeMonth)).toEqual([])
    for (const row of holed) expect(emptyColumns(row).toSorted()).toEqual(columnsOfHole.toSorted())
    expect(holed.length > 0).toBe(name !== 'dexa_provider_month')
  })

  test('in the hole, the bands that are there hold those under six weeks', async () => {
    const wrong = (await read()).filter(
      (row) =>
        row.month === holeMonth &&
        sumOf(weekBands.slice(0, 6).map((band) => row[band])) !== (row.waiting ?? 0) - (row.waiting_6_plus ?? 0),
    )
    expect(wrong).toEqual([])
  })
})
