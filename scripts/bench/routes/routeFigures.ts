import type { FirstMap, Line, RouteResult, Visit } from '~/contracts/benchResults'
import { atLeast, atMost, type Figure, figure } from '../Figure'
import { rounded } from '../statistics'

const lineWords: Record<Line, string> = { fast: 'unthrottled', slow: 'slow 4G, slow processor' }
/** What the first map is held to, against a page that asks DuckDB for it. */
const timesFaster: Record<Line, number> = { fast: 3, slow: 20 }

const loadOf = ({ loads }: RouteResult, line: Line, visit: Visit) => loads.find((load) => load.line === line && load.visit === visit)

/** The worst route of each target, in one figure each; the routes themselves are recorded beside. */
export function routeFigures(routes: readonly RouteResult[]): Figure[] {
  return (['fast', 'slow'] as const).flatMap((line) => {
    const runs = routes[0] ? loadOf(routes[0], line, 'first')?.largest_paint.runs ?? 0 : 0
    const paints = routes.flatMap((route) => {
      const first = loadOf(route, line, 'first')
      const bare = loadOf(route, line, 'bare')
      return first && bare ? [{ id: route.id, shift: first.shift.median, paint: first.largest_paint.median, ratio: first.largest_paint.median / bare.largest_paint.median }] : []
    })
    const worst = (by: 'paint' | 'ratio' | 'shift') => paints.reduce((a, b) => (b[by] > a[by] ? b : a))
    const ratios = paints.map(({ ratio }) => rounded(ratio, 2))
    const beyond = paints.filter(({ ratio }) => rounded(ratio, 2) > 1.2).map(({ id, ratio }) => `${id} ${rounded(ratio, 2)}`)
    return paints.length === 0 ? [] : [
      figure({ id: `routes-paint-ratio-${line}`, label: `Largest paint against the same HTML without scripts, worst route, ${lineWords[line]}`, value: rounded(worst('ratio').ratio, 2), unit: 'ratio', target: atMost(1.2), runs, spread: [Math.min(...ratios), Math.max(...ratios)], note: beyond.length > 0 ? `above: ${beyond.join(', ')}` : null }),
      figure({ id: `routes-paint-${line}`, label: `Largest paint, slowest route, ${lineWords[line]}`, value: worst('paint').paint, unit: 'ms', target: line === 'slow' ? atMost(1500) : null, runs, note: worst('paint').id }),
      figure({ id: `routes-shift-${line}`, label: `Layout shift, worst route, ${lineWords[line]}`, value: rounded(worst('shift').shift, 3), unit: 'score', runs, note: worst('shift').id }),
    ]
  })
}

/** How many times sooner the first map stands than on a page that asks DuckDB for it. */
export const firstMapFigures = (measured: readonly FirstMap[]): Figure[] =>
  measured.map(({ line, site, duckdb_first }) =>
    figure({ id: `first-map-${line}`, label: `First map: times sooner than with DuckDB first, ${lineWords[line]}`, value: rounded(duckdb_first.median / site.median, 1), unit: 'ratio', target: atLeast(timesFaster[line]), runs: duckdb_first.runs, note: `${duckdb_first.median} ms against ${site.median} ms` }))
