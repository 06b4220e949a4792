import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Source, SourceFile } from '~/contracts/source'
import { sha256 } from '../sha256'
import { downloadSources } from './downloadSources'

const data = `month,waiting\n${'2023-04,12\n'.repeat(200_000)}`
const path = 'activity/list.csv'

let cacheDir: string
let server: Server
let address: string
let requests: number
let waits: number[]
let lines: string[]
/** Answers by order of request; the last one again and again. */
let answers: ((response: ServerResponse) => void)[]

const whole = (response: ServerResponse) => void response.setHeader('content-length', data.length).end(data)
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end()
const brokenOff = (response: ServerResponse) => {
  response.setHeader('content-length', data.length)
  response.write(data.slice(0, 5000), () => response.destroy())
}

beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'dexa-cache-'))
  requests = 0
  waits = []
  lines = []
  answers = [whole]
  server = createServer((_, response) => (answers[requests++] ?? answers.at(-1))?.(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.csv`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(cacheDir, { recursive: true })
})

const register = (over: Partial<SourceFile> = {}): Source[] => [
  {
    id: 'list',
    title: 'List',
    publisher: 'Publisher',
    licence: 'OGL v3.0',
    licence_url: null,
    attribution: 'Publisher',
    url: 'https://example.org/',
    vintage: '2023',
    note: 'made up',
    files: [{ path, url: address, sha256: sha256(data), bytes: data.length, by_hand: null, ...over }],
  },
]
const download = (over: Partial<SourceFile> = {}, acceptNew = false) =>
  downloadSources({
    register: register(over),
    cacheDir,
    acceptNew,
    fetch,
    delay: async (milliseconds) => waits.push(milliseconds),
    log: (line) => lines.push(line),
  })
const cached = () => (existsSync(join(cacheDir, path)) ? readFileSync(join(cacheDir, path), 'utf8') : null)
const put = (text: string) => {
  mkdirSync(dirname(join(cacheDir, path)), { recursive: true })
  writeFileSync(join(cacheDir, path), text)
}

it('fetches a file, says how far it is, and does not fetch it again', async () => {
  await download()
  expect(cached()).toBe(data)
  expect(lines).toContain(`${path}: 2,200,014 bytes`)
  expect(lines.filter((line) => line.endsWith('of 2,200,014 bytes'))).toHaveLength(2)
  await download()
  expect(requests).toBe(1)
  expect(lines).toContain(`${path}: in the cache`)
})

it('tries again after 1 and 2 seconds when the server is down', async () => {
  answers = [status(503), status(500), whole]
  await download()
  expect(cached()).toBe(data)
  expect(waits).toEqual([1000, 2000])
})

it('tries again when the connection breaks off, and keeps no part of it', async () => {
  answers = [brokenOff, brokenOff, brokenOff, brokenOff]
  await expect(download()).rejects.toThrow(/broke off after \d+ bytes/)
  expect(waits).toEqual([1000, 2000, 4000])
  expect(readdirSync(cacheDir)).toEqual([])
})

it('does not try again for a file that is gone', async () => {
  answers = [status(404)]
  await expect(download()).rejects.toThrow(`${address} answered 404.`)
  expect(requests).toBe(1)
})

it('refuses a web page', async () => {
  answers = [(response) => void response.end('<!doctype html><title>We have moved</title>')]
  await expect(download()).rejects.toThrow('gave a web page, not a data file')
  expect(cached()).toBeNull()
})

it('refuses new figures unless told to accept them', async () => {
  const recorded = { sha256: sha256('earlier figures') }
  await expect(download(recorded)).rejects.toThrow(`sha256 ${sha256(data)}, recorded ${recorded.sha256}`)
  expect(cached()).toBeNull()
  await download(recorded, true)
  expect(cached()).toBe(data)
  expect(lines.join()).toContain('taken as new')
})

it('fetches again what lies damaged in the cache', async () => {
  put('half a fi')
  await download()
  expect(cached()).toBe(data)
})

it('lists what must be fetched by hand, and is content once it is there', async () => {
  const byHand = { url: null, by_hand: 'Open the page and save the table.' }
  await expect(download(byHand)).rejects.toThrow(`- ${join(cacheDir, path)}\n  Open the page and save the table.`)
  put('month,waiting\n')
  await download(byHand)
  expect(requests).toBe(0)
})

it('goes on without a file that may be absent', async () => {
  await download({ url: null, sha256: null, by_hand: 'Open the page and save the table.', optional: true })
  expect(requests).toBe(0)
  expect(cached()).toBeNull()
})
