import { z } from '~/contracts/zod'

/** Of several runs: the middle one, the lowest and the highest. */
const measured = z.object({ median: z.number(), low: z.number(), high: z.number(), runs: z.number() })
export type Measured = z.infer<typeof measured>

/** `fast`: nothing held back; `slow`: a phone on slow 4G, as Lighthouse has it. */
export const lines = ['fast', 'slow'] as const
export type Line = (typeof lines)[number]

/** `first`: never here before; `again`: kept by browser and service worker; `bare`: the same HTML, first visit, without its scripts. */
const visits = ['first', 'again', 'bare'] as const
export type Visit = (typeof visits)[number]

/** Bytes as sent, by kind of file; `wasm` is the database's program, `data` the database, boundaries and answers. */
export const byteKinds = ['html', 'js', 'css', 'fonts', 'images', 'data', 'wasm'] as const
export type ByteKind = (typeof byteKinds)[number]
const bytes = z.record(z.enum(byteKinds), z.number())
export type Bytes = z.infer<typeof bytes>

const routeLoad = z.object({
  line: z.enum(lines),
  visit: z.enum(visits),
  /** Milliseconds from the request. */
  first_paint: measured,
  largest_paint: measured,
  /** Milliseconds beyond 50 of each task after the first paint. */
  blocking: measured,
  /** Layout shift, score. */
  shift: measured,
  /** Milliseconds until the database answers; null where the page does not start it, or was not waited for. */
  database_ready: measured.nullable(),
  /** Of one visit, the database included where it was waited for; null on the slow line, where they are the same. */
  bytes: bytes.nullable(),
})
export type RouteLoad = z.infer<typeof routeLoad>

const routeResult = z.object({
  id: z.string(),
  path: z.string(),
  /** What the page names, and so loads before its database: bytes as sent, without headers, and how many files. */
  before_database: z.object({ bytes, requests: z.number() }),
  loads: z.array(routeLoad),
})
export type RouteResult = z.infer<typeof routeResult>

/** Milliseconds until the map of boards is painted: the front page, and a page that asks DuckDB for it first. */
const firstMap = z.object({ line: z.enum(lines), site: measured, duckdb_first: measured })
export type FirstMap = z.infer<typeof firstMap>

const engineTimes = z.object({
  /** `site`: every question of the site; `shared`: those that all engines can be asked. */
  set: z.enum(['site', 'shared']),
  engine: z.enum(['DuckDB-WASM', 'DuckDB native', 'sql.js', 'Arquero']),
  questions: z.number(),
  p50: z.number(),
  p95: z.number(),
  /** The medians of all questions added up. */
  sum: z.number(),
  /** Questions whose answer is not the native one. */
  different: z.array(z.string()),
})
export type EngineTimes = z.infer<typeof engineTimes>

const growthStep = z.object({
  scale: z.number(),
  rows: z.number(),
  file_bytes: z.number(),
  gzip_bytes: z.number(),
  brotli_bytes: z.number(),
  ready: measured,
  p95: z.number(),
})
export type GrowthStep = z.infer<typeof growthStep>

/** Lighthouse for a phone, of 100 each: the middle of several runs. */
const lighthouseScores = z.object({
  id: z.string(),
  performance: z.number(),
  accessibility: z.number(),
  best_practices: z.number(),
  seo: z.number(),
  /** Titles of what took points off. */
  lost: z.array(z.string()).default([]),
})
export type LighthouseScores = z.infer<typeof lighthouseScores>

const count = z.object({ passed: z.number(), of: z.number() })
export type Count = z.infer<typeof count>

/** Journeys of one page in a browser. */
const sturdiness = z.object({
  /** As src/routes.ts has it. */
  route: z.string(),
  /** States and parts in which axe looked for faults, at every width and in every look. */
  looks: count,
  /** Of what may go wrong, after which the page must say so and go on. */
  faults: count,
})
export type Sturdiness = z.infer<typeof sturdiness>

const figure = z.object({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  target: z.object({ kind: z.enum(['at most', 'at least']), limit: z.number() }).nullable(),
  met: z.boolean().nullable(),
  runs: z.number(),
  spread: z.tuple([z.number(), z.number()]).nullable(),
  note: z.string().nullable(),
  /** What measured it, one of `parts`. */
  part: z.string().optional(),
})

const machine = z.object({ cores: z.number(), processor: z.string(), system: z.string(), node: z.string(), chromium: z.string() })
export type Machine = z.infer<typeof machine>

/** bench/results.json: what was measured last, part by part. */
export const benchResults = z.object({
  /** Of the part measured last. */
  date: z.string(),
  /** When and on what each part was measured, how long it took, and how busy the machine was just before. */
  parts: z.record(z.string(), z.object({ date: z.string(), minutes: z.number(), load_before: z.number(), machine })),
  figures: z.array(figure),
  routes: z.array(routeResult).optional(),
  first_map: z.array(firstMap).optional(),
  queries: z.array(engineTimes).optional(),
  growth: z.array(growthStep).optional(),
  lighthouse: z.array(lighthouseScores).optional(),
  sturdiness: z.array(sturdiness).optional(),
})
export type BenchResults = z.infer<typeof benchResults>
