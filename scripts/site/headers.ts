/** Kinds of file by where they lie. No file is of two kinds: hosts differ in what they do where two rules meet. */
export const places = ['page', 'frame', 'asset', 'picture', 'table', 'month', 'data'] as const
export type Place = (typeof places)[number]
export type Headers = Readonly<Record<string, string>>

/** @param path below the site, starting with a slash */
export function placeOf(path: string): Place {
  if (/^\/embed(\/|$)/.test(path)) return 'frame'
  if (path.startsWith('/assets/')) return 'asset'
  if (path.startsWith('/og/')) return 'picture'
  if (path.startsWith('/data/latest/')) return 'table'
  if (/^\/data\/\d{4}-\d{2}\//.test(path)) return 'month'
  return path.startsWith('/data/') ? 'data' : 'page'
}

/**
 * What a document may load and who may frame it. Each page has a policy with the hashes of its own inline scripts in a
 * meta tag, where frames cannot be ruled: the header rules them.
 */
const contentSecurityPolicy = (framedBy: "'none'" | '*') => `frame-ancestors ${framedBy}`

/** Binds DuckDB's worker, which no page's meta tag reaches: its program is ours, and so is all it may ask for. */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; font-src 'self'; style-src 'self'; frame-ancestors 'none'"

const denied = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb']

/** For every file. No Strict-Transport-Security: whether all of a domain is served safely is for its owner to say. */
export const common: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
}

const unframed: Headers = { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': contentSecurityPolicy("'none'") }
/** Kept, but asked after each time: a page must not meet the data of another deployment. */
const asked = 'no-cache'
/** Anyone's program may read the tables, in a browser too. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' }

export const placeHeaders: Readonly<Record<Place, Headers>> = {
  page: { ...unframed, 'Cache-Control': asked },
  frame: { 'Content-Security-Policy': contentSecurityPolicy('*'), 'Cache-Control': asked },
  // The name of each holds the hash of what is in it.
  asset: { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': workerPolicy, 'Cache-Control': 'public, max-age=31536000, immutable' },
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
