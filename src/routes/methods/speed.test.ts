import { expect, it } from 'vitest'
import type { BenchResults, Measured, RouteLoad } from '~/contracts/benchResults'
import { speedViewModel } from './speed'

const of = (median: number): Measured => ({ median, low: median - 20, high: median + 100, runs: 5 })
const load = (line: RouteLoad['line'], visit: RouteLoad['visit'], paint: number): RouteLoad => ({
  line, visit, first_paint: of(paint), largest_paint: of(paint), blocking: of(100), shift: of(0), database_ready: null,
  bytes: null,
})
const results: BenchResults = {
  date: '2026-11-22',
  parts: {
    routes: { date: '2026-11-21', minutes: 15, load_before: 0.1, machine: { cores: 2, processor: 'Intel(R) Xeon(R) Processor', system: 'linux', node: 'v20', chromium: '156.0.1' } },
    tests: { date: '2026-11-22', minutes: 10, load_before: 0.1, machine: { cores: 8, processor: 'Another', system: 'linux', node: 'v22', chromium: '157.0.1' } },
  },
  figures: [
    { id: 'a', label: 'Largest paint, slowest route', value: 1600, unit: 'ms', target: { kind: 'at most', limit: 1500 }, met: false, runs: 5, spread: null, note: null },
    { id: 'b', label: 'Weight', value: 1, unit: 'bytes', target: { kind: 'at most', limit: 2 }, met: true, runs: 1, spread: null, note: null },
    { id: 'c', label: 'Unjudged', value: 1, unit: 'ms', target: null, met: null, runs: 1, spread: null, note: null },
  ],
  routes: [{ id: 'board', path: 'areas/QJK', before_database: { bytes: { html: 50_000, js: 100_000, css: 20_000, fonts: 80_000, images: 2000, data: 0, wasm: 0 }, requests: 30 }, loads: [load('fast', 'first', 280), load('fast', 'bare', 240), load('slow', 'first', 1400), load('slow', 'bare', 1300), load('slow', 'again', 400)] }],
  first_map: [{ line: 'fast', site: of(300), duckdb_first: of(3400) }, { line: 'slow', site: of(1500), duckdb_first: of(48_200) }],
}

// Written out by hand from the figures above; sent: 50 + 100 + 20 + 80 + 2 kB.
it('puts each page beside its limit, and says where nothing was measured', () => {
  const { rows } = speedViewModel(results)
  expect(rows.find(({ key }) => key === 'board')?.cells).toEqual(['A board', '0.28 s (0.26 to 0.38)', '0.24 s', '1.40 s (1.38 to 1.50)', '1.30 s', '0.40 s (0.38 to 0.50)', '252 kB'])
  expect(rows.find(({ key }) => key === 'plan')?.cells.slice(0, 2)).toEqual(['What if', 'not measured yet'])
  expect(rows.at(-1)?.cells).toEqual(['The first page, if it asked DuckDB first', '3.40 s (3.38 to 3.50)', '', '48 s (48 to 48)', '', '', ''])
})

it('says in words when, on what, and which targets were missed', () => {
  const model = speedViewModel(results)
  expect(model.measured).toBe('Measured on 21 November 2026, 2 cores (Intel Xeon Processor), Chromium 156.')
  expect(model.firstMap).toBe('The map of boards stands after 0.30 s; on a page that waits for DuckDB, after 3.40 s. On the slow phone it is 1.50 s against 48 s.')
  expect(model.targets).toBe('1 of 2 targets were met.')
  expect(model.missed).toEqual(['Largest paint, slowest route: 1600 ms; the target is at most 1500 ms.'])
  expect(model.questions).toBeNull()
})

it('says of a missed target when and on what it was measured, where that was not as the pages were', () => {
  const of = (part: string) => speedViewModel({ ...results, figures: results.figures.map((one) => ({ ...one, part })) }).missed
  expect(of('routes')).toEqual(['Largest paint, slowest route: 1600 ms; the target is at most 1500 ms.'])
  expect(of('tests')).toEqual(['Largest paint, slowest route: 1600 ms (22 November 2026, 8 cores (Another), Chromium 157); the target is at most 1500 ms.'])
})

it('stands before anything is measured', () => {
  const { firstMap, rows, targets } = speedViewModel({ ...results, figures: [], routes: undefined, first_map: undefined, parts: {} })
  expect(firstMap).toBeNull()
  expect(targets).toBe('No target has been measured yet.')
  expect(rows.every(({ cells }) => cells[1] === 'not measured yet')).toBe(true)
})

it('gives scores and journeys by page; places of one kind share their journeys', () => {
  const { checks } = speedViewModel({
    ...results,
    lighthouse: [{ id: 'board', performance: 99, accessibility: 100, best_practices: 98, seo: 97, lost: [] }],
    sturdiness: [{ route: '/areas/:code', looks: { passed: 4, of: 4 }, faults: { passed: 2, of: 3 } }],
  })
  const of = (page: string) => checks.find(({ key }) => key === page)?.cells
  expect(of('board')).toEqual(['A board', '99', '100', '98', '97', '4 of 4', '2 of 3'])
  expect(of('provider')).toEqual(['A provider', 'not measured yet', '', '', '', '4 of 4', '2 of 3'])
  expect(of('plan')).toEqual(['What if', 'not measured yet', '', '', '', 'not measured yet', ''])
  expect(speedViewModel(results).checks[0]?.cells).toEqual(['England, the first page', 'not measured yet', '', '', ''])
})
