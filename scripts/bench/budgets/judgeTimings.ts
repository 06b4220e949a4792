import type { FirstMap, RouteResult, Visit } from '~/contracts/benchResults'
import { rounded } from '../statistics'
import type { Budgets } from './budgets'

/** What is slower than its budget, in words; each time is held against another of the same run. */
export function judgeTimings({ first_map, paint, shift }: Budgets['timed'], maps: readonly FirstMap[], routes: readonly RouteResult[]): string[] {
  const breaches: string[] = []
  for (const { site, duckdb_first } of maps) {
    const sooner = rounded(duckdb_first.median / site.median, 1)
    if (sooner < first_map.limit) breaches.push(`The first map stands ${sooner} times sooner than with DuckDB first; the budget is at least ${first_map.limit}.`)
  }
  for (const { id, loads } of routes) {
    const of = (visit: Visit) => loads.find((load) => load.visit === visit)
    const [first, bare] = [of('first'), of('bare')]
    if (!first || !bare) continue
    const ratio = rounded(first.largest_paint.median / bare.largest_paint.median, 2)
    if (ratio > paint.limit) breaches.push(`${id}: largest paint ${ratio} times that of the same HTML without scripts; the budget is at most ${paint.limit}.`)
    if (first.shift.median > shift.limit) breaches.push(`${id}: layout shift ${first.shift.median}; the budget is at most ${shift.limit}.`)
  }
  return breaches
}
