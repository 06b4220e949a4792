import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkHost } from './checkHost'
import { fitCloudflare } from './fitCloudflare'
import { plainHost } from './fixture/plainHost'
import { smallSite, wasm } from './fixture/smallSite'
import { writeHeadersFile } from './writeHeadersFile'

let root: string
let built: string
let target: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dexa-fit-'))
  built = join(root, 'client')
  target = join(root, 'cloudflare')
  smallSite(built)
  writeHeadersFile(built, '/')
})
afterEach(() => rmSync(root, { recursive: true }))

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())

it('leaves no file over the limit: what is larger stands compressed under its own name', () => {
  const { packed, files } = fitCloudflare(built, target, { bytes: 19_000, files: 100 })
  expect(packed).toEqual([wasm])
  expect(files).toBe(filesIn(target).length)
  expect(Math.max(...filesIn(target).map((path) => statSync(join(target, path)).size))).toBeLessThanOrEqual(19_000)
  expect(gunzipSync(readFileSync(join(target, wasm)))).toEqual(readFileSync(join(built, wasm)))
  expect(filesIn(target).some((path) => path.endsWith('.gz'))).toBe(false)
  expect(existsSync(join(built, `${wasm}.gz`))).toBe(true)
})

it('labels it, so that a host that reads _headers sends every file right', async () => {
  const { packed } = fitCloudflare(built, target, { bytes: 19_000, files: 100 })
  expect(readFileSync(join(target, '_headers'), 'utf8')).toContain(`\n/${wasm}\n  Content-Encoding: gzip\n  Cache-Control: no-transform\n`)
  const host = await plainHost(target, { labelled: packed })
  const findings = await checkHost(host.address, built)
  host.close()
  expect(findings.filter(({ fault }) => fault)).toEqual([])
})

it('refuses what stays too large, or too many files', () => {
  expect(() => fitCloudflare(built, target, { bytes: 10, files: 100 })).toThrow('larger than 10 bytes')
  expect(() => fitCloudflare(built, target, { bytes: 19_000, files: 5 })).toThrow(/\d+ files; Cloudflare Pages takes 5\./)
  writeFileSync(join(built, 'large.bin'), Buffer.alloc(20_000))
  expect(() => fitCloudflare(built, target, { bytes: 19_000, files: 100 })).toThrow('large.bin is larger than 19000 bytes')
})
