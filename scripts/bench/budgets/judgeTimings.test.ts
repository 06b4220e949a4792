import { expect, it } from 'vitest'
import type { FirstMap, RouteLoad, RouteResult } from '~/contracts/benchResults'
import { judgeTimings } from './judgeTimings'

const why = 'Wide enough for a machine that does other things too.'
const timed = { first_map: { limit: 3, why }, paint: { limit: 2, why }, shift: { limit: 0.1, why } }
const of = (median: number) => ({ median, low: median, high: median, runs: 3 })
const map = (site: number): FirstMap => ({ line: 'fast', site: of(site), duckdb_first: of(3000) })
const load = (visit: RouteLoad['visit'], paint: number, shift = 0): RouteLoad => ({ line: 'fast', visit, first_paint: of(paint), largest_paint: of(paint), blocking: of(0), shift: of(shift), database_ready: null, bytes: null })
const route = (paint: number, shift: number): RouteResult => ({ id: 'fls', path: 'fls', before_database: { bytes: { html: 1, js: 1, css: 1, fonts: 1, images: 1, data: 1, wasm: 1 }, requests: 1 }, loads: [load('first', paint, shift), load('again', 9000), load('bare', 200)] })

it('lets pass what is within', () => {
  expect(judgeTimings(timed, [map(1000)], [route(400, 0.1)])).toEqual([])
})

it('tells what is not, with what it was held against', () => {
  expect(judgeTimings(timed, [map(1100)], [route(410, 0.11)])).toEqual([
    'The first map stands 2.7 times sooner than with DuckDB first; the budget is at least 3.',
    'fls: largest paint 2.05 times that of the same HTML without scripts; the budget is at most 2.',
    'fls: layout shift 0.11; the budget is at most 0.1.',
  ])
})
