import type { BenchResults, Count, Line, Measured, RouteLoad, RouteResult, Visit } from '~/contracts/benchResults'
import { formatDate } from '~/format/month'
import { formatFixed } from '~/format/number'

export interface SpeedViewModel {
  /** Day, machine and browser of the measurement, as a sentence. */
  measured: string
  rows: { key: string; cells: string[] }[]
  /** By page: Lighthouse's scores, and how many journeys passed. */
  checks: { key: string; cells: string[] }[]
  /** The first map here and where DuckDB comes first; null where not measured. */
  firstMap: string | null
  questions: string | null
  targets: string
  missed: string[]
}

/** The kinds of page, as the benchmark names them, and their addresses, as src/routes.ts has them. */
const pages = {
  overview: { name: 'England, the first page', route: '/' },
  explore: { name: 'Explore', route: '/explore' },
  region: { name: 'A region', route: '/areas/:code' },
  board: { name: 'A board', route: '/areas/:code' },
  provider: { name: 'A provider', route: '/areas/:code' },
  compare: { name: 'Compare', route: '/compare' },
  fls: { name: 'Fracture services', route: '/fls' },
  scanners: { name: 'New scanners', route: '/scanners' },
  plan: { name: 'What if', route: '/plan' },
  sql: { name: 'SQL', route: '/sql' },
  own: { name: 'A file of your own', route: '/own' },
  methods: { name: 'Methods and data', route: '/methods' },
  dictionary: { name: 'Data dictionary', route: '/methods/dictionary' },
  embed: { name: 'A page in a frame', route: '/embed/*' },
}

const notMeasured = 'not measured yet'

/** How fast and how light each kind of page was, beside the two pages that it could be. */
export function speedViewModel(results: BenchResults): SpeedViewModel {
  const { parts, figures, routes = [], first_map = [], queries = [] } = results
  const judged = figures.filter(({ met }) => met !== null)
  const missed = judged.filter(({ met }) => met === false)
  const first = (line: Line) => first_map.find((one) => one.line === line)
  const [fast, slow] = [first('fast'), first('slow')]
  /** When and on what a part was measured, where that was not as the pages were. */
  const otherwise = (part: string) => {
    const [taken, pagesTaken] = [parts[part], parts.routes].map((one) => one && whenAndOn(one))
    return taken === undefined || taken === pagesTaken ? '' : ` (${taken})`
  }
  return {
    measured: parts.routes ? `Measured on ${whenAndOn(parts.routes)}.` : 'Not measured yet.',
    rows: [...Object.entries(pages).map(([id, { name }]) => rowOf(name, id, routes.find((route) => route.id === id))), duckdbFirstRow(fast?.duckdb_first, slow?.duckdb_first)],
    checks: Object.entries(pages).map(([id, { name, route }]) => checksOf(name, id, route, results)),
    firstMap: fast && slow ? `The map of boards stands after ${seconds(fast.site.median)}; on a page that waits for DuckDB, after ${seconds(fast.duckdb_first.median)}. On the slow phone it is ${seconds(slow.site.median)} against ${seconds(slow.duckdb_first.median)}.` : null,
    questions: questionsOf(queries),
    targets: judged.length === 0 ? 'No target has been measured yet.' : `${judged.length - missed.length} of ${judged.length} targets were met.`,
    missed: missed.map(({ label, value, unit, target, part = '' }) => `${label}: ${shown(value, unit)}${otherwise(part)}; the target is ${target?.kind ?? ''} ${shown(target?.limit ?? null, unit)}.`),
  }
}

const whenAndOn = ({ date, machine: { cores, processor, chromium } }: BenchResults['parts'][string]) =>
  `${formatDate(date)}, ${cores} cores (${processor.replace(/\(R\)/g, '')}), Chromium ${chromium.split('.')[0] ?? ''}`

function rowOf(name: string, key: string, route: RouteResult | undefined) {
  const load = (line: Line, visit: Visit) => route?.loads.find((one) => one.line === line && one.visit === visit)
  const paint = (line: Line, visit: Visit) => paintOf(load(line, visit))
  const limit = (line: Line) => load(line, 'bare')?.largest_paint.median
  const sent = Object.values(route?.before_database.bytes ?? {}).reduce((sum, bytes) => sum + bytes, 0)
  return {
    key,
    cells: route
      ? [name, paint('fast', 'first'), secondsOf(limit('fast')), paint('slow', 'first'), secondsOf(limit('slow')), paint('slow', 'again'), `${formatFixed(sent / 1000, 0)} kB`]
      : [name, notMeasured, '', '', '', '', ''],
  }
}

/** Journeys have their columns once they have been counted. */
function checksOf(name: string, key: string, route: string, { lighthouse = [], sturdiness }: BenchResults) {
  const scores = lighthouse.find(({ id }) => id === key)
  const journeys = sturdiness?.find((one) => one.route === route)
  return {
    key,
    cells: [
      name,
      ...(scores ? [scores.performance, scores.accessibility, scores.best_practices, scores.seo].map(String) : [notMeasured, '', '', '']),
      ...(journeys ? [journeys.looks, journeys.faults].map(passedOf) : sturdiness ? [notMeasured, ''] : []),
    ],
  }
}

const passedOf = ({ passed, of }: Count) => `${passed} of ${of}`

const duckdbFirstRow = (fast: Measured | undefined, slow: Measured | undefined) => ({
  key: 'duckdb-first',
  cells: ['The first page, if it asked DuckDB first', fast ? ranged(fast) : notMeasured, '', slow ? ranged(slow) : '', '', '', ''],
})

const paintOf = (load: RouteLoad | undefined) => (load ? ranged(load.largest_paint) : notMeasured)
const ranged = ({ median, low, high }: Measured) => `${seconds(median)} (${twoDecimals(low)} to ${twoDecimals(high)})`

const twoDecimals = (milliseconds: number) => formatFixed(milliseconds / 1000, milliseconds < 10_000 ? 2 : 0)
const seconds = (milliseconds: number) => `${twoDecimals(milliseconds)} s`
const secondsOf = (milliseconds: number | undefined) => (milliseconds === undefined ? notMeasured : seconds(milliseconds))

function questionsOf(queries: NonNullable<BenchResults['queries']>): string | null {
  const of = (set: string, engine: string) => queries.find((one) => one.set === set && one.engine === engine)
  const [wasm, native] = [of('site', 'DuckDB-WASM'), of('site', 'DuckDB native')]
  const [shared, sqlite, arquero] = [of('shared', 'DuckDB-WASM'), of('shared', 'sql.js'), of('shared', 'Arquero')]
  if (!wasm || !native || !shared || !sqlite || !arquero) return null
  return `All ${wasm.questions} questions of the site: 95 of 100 are answered within ${wasm.p95} ms in the browser, and within ${native.p95} ms by DuckDB outside it. The ${shared.questions} that other programs can be asked too take ${shared.sum} ms together, ${sqlite.sum} ms in SQLite (sql.js) and ${arquero.sum} ms in Arquero.`
}

function shown(value: number | null, unit: string): string {
  if (value === null) return notMeasured
  if (unit === 'bytes') return value >= 1e6 ? `${formatFixed(value / 1e6, 1)} MB` : `${formatFixed(value / 1000, 1)} kB`
  if (unit === 'ratio') return `${value} ×`
  return unit === 'score' ? String(value) : `${value} ${unit}`
}
