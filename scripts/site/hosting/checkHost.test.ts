import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { serve } from '../serve'
import { checkHost } from './checkHost'
import { fitCloudflare } from './fitCloudflare'
import { type Host, type Manner, plainHost } from './fixture/plainHost'
import { smallSite, wasm } from './fixture/smallSite'
import { writeHeadersFile } from './writeHeadersFile'

let folder: string
const open: (() => void)[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dexa-host-'))
  smallSite(folder)
})
afterEach(() => {
  open.splice(0).forEach((close) => close())
  rmSync(folder, { recursive: true })
})

async function hosted(manner: Manner = {}, of = folder): Promise<Host> {
  const host = await plainHost(of, manner)
  open.push(host.close)
  return host
}
const faultsAt = async ({ address }: { address: string }) => (await checkHost(address, folder)).flatMap(({ path, fault }) => (fault ? [`${path}: ${fault}`] : []))
const sentAt = async ({ address }: { address: string }, path: string) => (await checkHost(address, folder)).find((one) => one.path === path)?.sent

describe('the preview', () => {
  it.each(['/', '/dexa-atlas/'])('below %s sends every file right, with all of its headers', async (base) => {
    const { server, address } = await serve(folder, base, 0)
    open.push(() => { server.closeAllConnections(); server.close() })
    const findings = await checkHost(address, folder)
    expect(findings.filter(({ fault, headers }) => fault !== null || headers.length > 0)).toEqual([])
    expect(findings.map(({ path }) => path)).toEqual([
      '/', '/areas/RR8', '/embed', '/no-such-page', '/assets/duckdbWorker-1b2c.js', '/assets/root-1b2c.css', `/${wasm}`, '/assets/duckdbWorker-1b2c.js', '/service-worker.js',
      '/data/atlas.duckdb', '/data/manifest.json', '/data/latest/population.csv', '/data/latest/population.parquet', '/data/2026-03/population.csv', '/og/home.png',
    ])
    expect(await sentAt({ address }, `/${wasm}`)).toBe('application/wasm, gzip')
  })
})

describe('a host without settings', () => {
  const manners: Manner[] = [
    {},
    { compresses: true },
    { wasmType: 'application/octet-stream' },
    { compresses: true, wasmType: 'text/plain' },
    { base: '/dexa-atlas/', compresses: true },
  ]
  test.each(manners)('%j sends every file right', async (manner) => {
    expect(await faultsAt(await hosted(manner))).toEqual([])
  })

  it('lacks headers, each of which is named', async () => {
    const { address } = await hosted({ wasmType: 'text/plain' })
    const found = await checkHost(address, folder)
    expect(found.find(({ path }) => path === '/embed')?.headers).toEqual([
      'X-Content-Type-Options: none', 'Referrer-Policy: none', 'Permissions-Policy: none', 'Content-Security-Policy: none', 'Cache-Control: none',
    ])
    expect(found.find(({ path }) => path === `/${wasm}`)?.headers).toContain('Content-Type: text/plain')
  })
})

describe('what a host does wrong', () => {
  it('a front page for whatever is not there', async () => {
    expect(await faultsAt(await hosted({ missing: 'index.html' }))).toEqual(['/no-such-page: answered 200, not 404'])
  })

  it('another build, or a damaged file', async () => {
    const host = await hosted()
    writeFileSync(join(folder, 'data', 'atlas.duckdb'), 'DUCX')
    const built = mkdtempSync(join(tmpdir(), 'dexa-built-'))
    open.push(() => rmSync(built, { recursive: true }))
    smallSite(built)
    const findings = await checkHost(host.address, built)
    expect(findings.filter(({ fault }) => fault).map(({ path, fault }) => `${path}: ${fault}`)).toEqual(['/data/atlas.duckdb: 4 bytes that are not those of data/atlas.duckdb'])
  })

  it('compressed bytes without the label that says so, and the label without them', async () => {
    const target = join(folder, '..', `${folder}-packed`)
    open.push(() => rmSync(target, { recursive: true }))
    writeHeadersFile(folder, '/')
    fitCloudflare(folder, target, { bytes: 19_000, files: 100 })
    expect(await faultsAt(await hosted({}, target))).toEqual([expect.stringMatching(/^\/assets\/duckdb-eh-1b2c\.wasm: \d+ bytes that are not those of/)])
    expect(await faultsAt(await hosted({ labelled: ['data/manifest.json'] }))).toEqual([expect.stringMatching(/^\/data\/manifest\.json: cannot be read/)])
  })

  it('no answer', async () => {
    const host = await hosted()
    host.close()
    expect((await faultsAt(host))[0]).toMatch(/^\/: no answer/)
  })
})
