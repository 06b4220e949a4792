import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFor } from '../headers'

export interface Finding {
  /** Below the site. */
  path: string
  /** Why the site cannot work as it should; null where the answer is right. */
  fault: string | null
  /** Headers that another value or none was sent for, each with what was sent. */
  headers: string[]
  /** As sent: Content-Type, and Content-Encoding where there is one. */
  sent: string
}

const longest = 60_000
const unknown = 'no-such-page'

/**
 * Asks a host for one file of each kind and compares what it sends with the built site and with the list of headers.
 * @param address of the site, with a slash at the end
 * @param folder the same site as built, dist/client
 */
export async function checkHost(address: string, folder: string): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { path, file, status } of samples(folder)) {
    const asked = new URL(path, address).href
    const answer = await fetch(asked, { signal: AbortSignal.timeout(longest) }).catch((cause: unknown) => String(cause))
    if (typeof answer === 'string') findings.push({ path: `/${path}`, fault: `no answer (${answer})`, headers: [], sent: '' })
    else findings.push(await compare(answer, { path, file, status }, folder))
  }
  return findings
}

interface Sample {
  path: string
  /** What must come, below the folder. */
  file: string
  status: number
}

function samples(folder: string): Sample[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).sort()
  const page = (path: string): Sample => ({ path, file: `${path === '' ? '' : `${path}/`}index.html`, status: 200 })
  const first = (pattern: RegExp): Sample[] => all.filter((name) => pattern.test(name)).slice(0, 1).map((file) => ({ path: file, file, status: 200 }))
  const place = all.find((name) => /^areas\/[A-Z0-9]+\/index\.html$/.test(name))?.replace('/index.html', '')
  return [
    page(''),
    ...(place ? [page(place)] : []),
    page('embed'),
    { path: unknown, file: '404.html', status: 404 },
    ...[/^assets\/.*\.js$/, /^assets\/.*\.css$/, /^assets\/page-.*\.json$/, /^assets\/.*\.woff2$/, /^assets\/duckdb-eh.*\.wasm$/, /^assets\/duckdb-mvp.*\.wasm$/, /^assets\/duckdbWorker.*\.js$/, /^service-worker\.js$/].flatMap(first),
    ...[/^data\/atlas\.duckdb$/, /^data\/manifest\.json$/, /^data\/latest\/.*\.csv$/, /^data\/latest\/.*\.parquet$/, /^data\/\d{4}-\d{2}\/.*\.csv$/, /^og\/.*\.png$/].flatMap(first),
  ]
}

async function compare(answer: Response, { path, file, status }: Sample, folder: string): Promise<Finding> {
  const type = answer.headers.get('content-type')
  const encoding = answer.headers.get('content-encoding')
  const right = hashOf(readFileSync(join(folder, file)))
  // fetch unpacks what is labelled as packed; a damaged or mislabelled answer throws.
  const bytes = await answer.arrayBuffer().then((buffer) => new Uint8Array(buffer), String)
  const fault =
    answer.status !== status ? `answered ${answer.status}, not ${status}`
    : typeof bytes === 'string' ? `cannot be read: ${bytes}`
    : hashOf(bytes) !== right ? `${bytes.length} bytes that are not those of ${file}`
    : null
  const headers = Object.entries(headersFor(`/${path}`)).flatMap(([name, value]) => {
    const found = answer.headers.get(name)
    return same(found, value) ? [] : [`${name}: ${found ?? 'none'}`]
  })
  return { path: `/${path}`, fault, headers, sent: [type ?? 'no type', ...(encoding ? [encoding] : [])].join(', ') }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** Letters and spaces are as good either way, as in charset=UTF-8. */
const same = (found: string | null, value: string) => found?.toLowerCase().replaceAll(' ', '') === value.toLowerCase().replaceAll(' ', '')
