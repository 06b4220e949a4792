import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, test } from 'vitest'
import { root } from '../../check/built'
import { everyPage, headersFor, placeOf } from '../headers'
import { pagePolicy } from '../pagePolicy'
import { caddyfile } from './caddyfile'
import { cloudfrontHeaders } from './cloudfront'
import { readHeadersFile, untyped } from './fixture/readHeadersFile'
import { headersFile } from './headersFile'
import { nginxConf } from './nginxConf'

const docs = (file: string) => join(root, 'docs', 'hosting', file)
const names = ['404.html', 'areas/', 'assets/', 'compare/', 'data/2026-03/', 'data/atlas.duckdb', 'data/latest/', 'data/manifest.json', 'embed/', 'icon.png', 'index.html', 'og/', 'sql/', 'service-worker.js']
const files = [
  '/', '/404.html', '/compare', '/compare/', '/compare/index.html', '/areas/RR8', '/areas/2023/QE1/', '/icon.png', '/service-worker.js', '/embed', '/embed/', '/embed/areas/RR8',
  '/assets/a-1b2c.js', '/assets/duckdb-eh-1b2c.wasm', '/og/home.png', '/data/atlas.duckdb', '/data/manifest.json', '/data/latest/population.csv', '/data/latest/population.parquet', '/data/2026-03/population.csv',
]
const directives = (policy = '') => policy.split('; ')
const isFramed = (headers: Record<string, string>) => !('X-Frame-Options' in headers) && directives(headers['Content-Security-Policy']).includes('frame-ancestors *')

describe('headers', () => {
  it('let pages below /embed be framed by anyone, and nothing else by anyone', () => {
    expect(files.filter((path) => isFramed(headersFor(path)))).toEqual(['/embed', '/embed/', '/embed/areas/RR8'])
    for (const path of files.filter((one) => placeOf(one) !== 'frame')) {
      expect(headersFor(path), path).toMatchObject({ 'X-Frame-Options': 'DENY', 'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'") as string })
    }
  })

  it('give pages, in frames too, all that their meta tags say alike, and nothing else', () => {
    const tag = directives(pagePolicy('<html><head><meta charSet="utf-8"/><script>1</script></head><body style="left:1px"></body></html>'))
    // With hashes, or standing in for what is not named: these are the tag's alone.
    const own = tag.filter((directive) => /^(default-src|script-src|style-src|style-src-attr) /.test(directive))
    expect(own).toHaveLength(4)
    expect(own).toContain("default-src 'none'")
    expect(["object-src 'none'", ...tag.filter((directive) => !own.includes(directive))]).toEqual(everyPage)
    for (const path of files.filter((one) => ['page', 'frame'].includes(placeOf(one)))) {
      expect(directives(headersFor(path)['Content-Security-Policy']), path).toEqual([...everyPage, placeOf(path) === 'frame' ? 'frame-ancestors *' : "frame-ancestors 'none'"])
    }
  })

  it('bind the service worker as they bind DuckDB’s', () => {
    const policy = headersFor('/service-worker.js')['Content-Security-Policy']
    expect(policy).toBe(headersFor('/assets/duckdbWorker-1b2c.js')['Content-Security-Policy'])
    expect(directives(policy)).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'self'"]))
  })

  it('let only what has its hash in its name be kept for ever', () => {
    expect(files.filter((path) => headersFor(path)['Cache-Control']!.includes('immutable'))).toEqual(['/assets/a-1b2c.js', '/assets/duckdb-eh-1b2c.wasm'])
    expect(headersFor('/areas/RR8')['Cache-Control']).toBe('no-cache')
    expect(headersFor('/service-worker.js')['Cache-Control']).toBe('no-cache')
  })

  it('name the types that servers get wrong', () => {
    const typed = files.filter((path) => headersFor(path)['Content-Type']).map((path) => [path, headersFor(path)['Content-Type']])
    expect(typed).toEqual([
      ['/assets/duckdb-eh-1b2c.wasm', 'application/wasm'],
      ['/data/atlas.duckdb', 'application/octet-stream'],
      ['/data/latest/population.csv', 'text/csv; charset=utf-8'],
      ['/data/latest/population.parquet', 'application/vnd.apache.parquet'],
      ['/data/2026-03/population.csv', 'text/csv; charset=utf-8'],
    ])
  })
})

describe('_headers', () => {
  test.each(['/', '/dexa-atlas/'])('below %s gives each file its headers, once', (base) => {
    const text = headersFile(names, base)
    for (const path of files) expect(readHeadersFile(text, base + path.slice(1)), path).toEqual(untyped(headersFor(path)))
  })

  it('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
    const text = headersFile(names)
    expect(text.split('\n\n').length).toBeLessThanOrEqual(100)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000)
  })
})

describe('files under docs/hosting are what the list of headers gives (npx vitest run scripts/site/hosting -u writes them)', () => {
  it('nginx.conf', async () => { await expect(nginxConf()).toMatchFileSnapshot(docs('nginx.conf')) })
  it('Caddyfile', async () => { await expect(caddyfile()).toMatchFileSnapshot(docs('Caddyfile')) })
  it('cloudfront-response.js', async () => { await expect(cloudfrontHeaders()).toMatchFileSnapshot(docs('cloudfront-response.js')) })
})

describe('functions of CloudFront', () => {
  const run = (file: string, event: unknown): unknown => JSON.parse(runInNewContext(`${readFileSync(docs(file), 'utf8')}; JSON.stringify(handler(${JSON.stringify(event)}))`) as string)

  it.each(files)('the headers of %s', (path) => {
    const { headers } = run('cloudfront-response.js', { request: { uri: path }, response: { statusCode: 200, headers: {} } }) as { headers: Record<string, { value: string }> }
    const expected = Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), { value }])
    expect(headers).toEqual(Object.fromEntries(expected))
  })

  it('are small enough: CloudFront takes 10 kB', () => {
    expect(readFileSync(docs('cloudfront-response.js'), 'utf8').length).toBeLessThan(10_000)
  })

  it.each([
    ['/', '/index.html'],
    ['/areas/RR8', '/areas/RR8/index.html'],
    ['/areas/RR8/', '/areas/RR8/index.html'],
    ['/data/2026-03/population.csv', '/data/2026-03/population.csv'],
    ['/explore.data', '/explore.data'],
  ])('%s is the file %s', (uri, file) => {
    expect(run('cloudfront-request.js', { request: { uri } })).toEqual({ uri: file })
  })
})
