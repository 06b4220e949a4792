import { describe, expect, test } from 'vitest'
import type { FigureCell, FigureFacts } from '../../src/contracts/figure'
import { bandsFigure } from '../../src/routes/areas/figures/bandsFigure'
import { locatorFigure } from '../../src/routes/areas/figures/locatorFigure'
import { needFigure } from '../../src/routes/areas/figures/needFigure'
import { scansFigure } from '../../src/routes/areas/figures/scansFigure'
import { waitingFigure } from '../../src/routes/areas/figures/waitingFigure'
import { controlChartOf } from '../../src/routes/areas/model/controlChart'
import { flaggedMonths } from '../../src/routes/areas/model/flaggedMonths'
import { needOf } from '../../src/routes/areas/model/need'
import { runChartsOf } from '../../src/routes/areas/model/runCharts'
import { waitBandsOf } from '../../src/routes/areas/model/waitBands'
import { loadProfile } from '../../src/routes/areas/profiles.server'
import { ask } from './built'

async function figuresOf(edition: '2023' | '2026', code: string): Promise<FigureFacts[]> {
  const profile = await loadProfile(edition, code)
  if (!('answer' in profile)) throw new Error(`${code} has no page.`)
  const { answer, locator } = profile
  const flagged = flaggedMonths(answer)
  return [
    locatorFigure(answer, locator),
    scansFigure(answer, controlChartOf(answer, flagged, null)),
    ...runChartsOf(answer, flagged).map((chart) => waitingFigure(answer, chart)),
    bandsFigure(answer, waitBandsOf(answer)),
    needFigure(answer, needOf(answer)),
  ].flatMap((figure) => figure ?? [])
}

/** Digits that both ways of dividing share. */
const plain = (cells: readonly unknown[]) => JSON.stringify(cells.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : (cell ?? null))))

// A board as it was, one of parts, a board of 2023, a region; a trust with sites, one that stopped, one with nobody waiting,
// one without a list of sites.
const kinds = [['2026', 'QJK'], ['2026', 'D7T5G'], ['2023', 'QNQ'], ['2026', 'Y58'], ['2026', 'RH8'], ['2026', 'RF4'], ['2026', 'RHW'], ['2026', 'NT245']] as const

describe.each(kinds)('pictures of %s/%s', (edition, code) => {
  test('the query behind each gives its rows', async () => {
    for (const { id, table, queryText } of await figuresOf(edition, code)) {
      const { columns, rows } = table()
      const asked = columns.flatMap(({ name, isWorkedOut }, index) => (isWorkedOut ? [] : [{ name, index }]))
      const found = await ask(await queryText())
      expect(rows.map((row) => plain(asked.map(({ index }) => row[index]))).sort(), id).toEqual(found.map((row) => plain(asked.map(({ name }) => row[name]))).sort())
    }
  })

  test('each says what it is, and quotes six figures at most, each by a key of its own', async () => {
    for (const { id, title, source, period, quoted, table } of await figuresOf(edition, code)) {
      expect(`${title}|${source}|${period}`, id).not.toMatch(/undefined|null|NaN/)
      expect(source, id).toMatch(/^Source: .*\.$/)
      expect(quoted.length, id).toBeLessThanOrEqual(6)
      expect(new Set(quoted.map(({ key }) => key)).size, id).toBe(quoted.length)
      expect(new Set(table().rows.map((row) => row.length)), id).toEqual(new Set([table().columns.length]))
    }
  })
})

// By hand: NHS England, Making Data Count: mean ± 2.66 times the mean moving range, none taken across a missing month.
test('limits that go with the scans are those of the rule', async () => {
  const [, scans] = await figuresOf('2026', 'QJK')
  const { columns, rows } = scans!.table()
  const column = (name: string) => rows.map((row) => row[columns.findIndex((one) => one.name === name)] as FigureCell)
  const values = column('scans_per_working_day') as (number | null)[]
  const known = values.filter((value) => value !== null)
  const ranges = values.flatMap((value, index) => {
    const before = values[index - 1] ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
  const average = (all: number[]) => all.reduce((sum, value) => sum + value, 0) / all.length
  const last = (name: string) => column(name).at(-1)
  expect(last('mean')).toBeCloseTo(average(known), 9)
  expect(last('upper_limit')).toBeCloseTo(average(known) + 2.66 * average(ranges), 9)
  expect(last('lower_limit')).toBeCloseTo(average(known) - 2.66 * average(ranges), 9)
})
