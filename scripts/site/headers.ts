import { sameForAll } from './pagePolicy'

/** Kinds of file by where they lie. No file is of two kinds: hosts differ in what they do where two rules meet. */
export const places = ['page', 'frame', 'worker', 'asset', 'picture', 'table', 'month', 'data'] as const
export type Place = (typeof places)[number]
export type Headers = Readonly<Record<string, string>>

/** @param path below the site, starting with a slash */
export function placeOf(path: string): Place {
  if (/^\/embed(\/|$)/.test(path)) return 'frame'
  if (path === '/service-worker.js') return 'worker'
  if (path.startsWith('/assets/')) return 'asset'
  if (path.startsWith('/og/')) return 'picture'
  if (path.startsWith('/data/latest/')) return 'table'
  if (/^\/data\/\d{4}-\d{2}\//.test(path)) return 'month'
  return path.startsWith('/data/') ? 'data' : 'page'
}

/** Who may frame a document: for the header alone, a meta tag cannot say it. */
const framing = (framedBy: "'none'" | '*') => `frame-ancestors ${framedBy}`

/**
 * What holds for every page alike, as its meta tag (pagePolicy.ts) has it too: a page whose tag was lost on its way is
 * still bound. Both hold at once, so nothing here is narrower. What a page may run, and how it may look, stand in the tag
 * alone, with the hashes of its own scripts and styles; without default-src, the header leaves them to it.
 */
export const everyPage: readonly string[] = ["object-src 'none'", ...sameForAll]

const pagePolicy = (framedBy: "'none'" | '*') => [...everyPage, framing(framedBy)].join('; ')

/**
 * Binds workers, which no page's meta tag reaches: their programs are ours, and so is all they may ask for. The service
 * worker asks for what pages ask for, pictures and the icon too.
 */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src 'self'; font-src 'self'; style-src 'self'; manifest-src 'self'; frame-ancestors 'none'"

const denied = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']

/** For every file. No Strict-Transport-Security: whether all of a domain is served safely is for its owner to say. */
export const common: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
}

const denyFrames: Headers = { 'X-Frame-Options': 'DENY' }
const unframed: Headers = { ...denyFrames, 'Content-Security-Policy': framing("'none'") }
/** Kept, but asked after each time: a page must not meet the data of another deployment. */
const asked = 'no-cache'
/** Anyone's program may read the tables, in a browser too. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' }

export const placeHeaders: Readonly<Record<Place, Headers>> = {
  page: { ...denyFrames, 'Content-Security-Policy': pagePolicy("'none'"), 'Cache-Control': asked },
  frame: { 'Content-Security-Policy': pagePolicy('*'), 'Cache-Control': asked },
  worker: { ...denyFrames, 'Content-Security-Policy': workerPolicy, 'Cache-Control': asked },
  // The name of each holds the hash of what is in it.
  asset: { ...denyFrames, 'Content-Security-Policy': workerPolicy, 'Cache-Control': 'public, max-age=31536000, immutable' },
  picture: { ...unframed, 'Cache-Control': 'public, max-age=86400' },
  table: { ...unframed, ...open, 'Cache-Control': 'public, max-age=300' },
  // A month may be built again, as manifest.json then says.
  month: { ...unframed, ...open, 'Cache-Control': 'public, max-age=86400' },
  data: { ...unframed, ...open, 'Cache-Control': asked },
}

/** Types that servers get wrong or do not know. */
export const contentTypes: Readonly<Record<string, string>> = {
  wasm: 'application/wasm',
  duckdb: 'application/octet-stream',
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv; charset=utf-8',
}

/** All headers of a file but those of every server's own (length, tag, date, other types). */
export function headersFor(path: string): Headers {
  const type = contentTypes[/\.([a-z]+)$/.exec(path)?.[1] ?? '']
  return { ...common, ...placeHeaders[placeOf(path)], ...(type === undefined ? {} : { 'Content-Type': type }) }
}
