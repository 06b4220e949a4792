import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchDatabase } from './fetchDatabase'

// A real server, over which the file comes whole or not; the hash is worked out by Node's own crypto, another than the browser's.
const whole = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 31) % 251))
const sha256 = createHash('sha256').update(whole).digest('hex')
const wasSecure = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext')
let server: Server | null = null

beforeEach(() => { Object.defineProperty(globalThis, 'isSecureContext', { value: true, configurable: true }) })
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = null
  if (wasSecure) Object.defineProperty(globalThis, 'isSecureContext', wasSecure)
  else Reflect.deleteProperty(globalThis, 'isSecureContext')
})

async function fetched(answer: RequestListener, signal = new AbortController().signal) {
  const host = createServer(answer)
  server = host
  await new Promise<void>((done) => { host.listen(0, '127.0.0.1', done) })
  const seen: number[] = []
  const file = { url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/atlas.duckdb`, bytes: whole.length, sha256 }
  const outcome = await fetchDatabase(file, (received) => seen.push(received), signal).then((bytes) => Buffer.from(bytes), (fault: unknown) => (fault as { kind?: string }).kind)
  return { outcome, seen }
}

const sent = (body: Buffer): RequestListener => (_, response) => { response.end(body) }
const flipped = () => {
  const changed = Buffer.from(whole)
  changed.writeUInt8(changed.readUInt8(25_000) ^ 0b0100, 25_000)
  return changed
}

test('a whole file is given as it is, its progress told, and asked for under its hash', async () => {
  const asked: (string | undefined)[] = []
  const { outcome, seen } = await fetched((request, response) => { asked.push(request.url); response.end(whole) })
  expect(outcome).toEqual(whole)
  expect(seen.at(-1)).toBe(50_000)
  expect(asked).toEqual([`/atlas.duckdb?v=${sha256.slice(0, 12)}`])
})

test.each<[string, RequestListener, string]>([
  ['not there', (_, response) => { response.writeHead(404).end('Not found') }, 'missing'],
  ['refused by the server', (_, response) => { response.writeHead(500).end('Server error') }, 'missing'],
  ['cut short', sent(whole.subarray(0, 25_000)), 'cut-short'],
  ['one byte short', sent(whole.subarray(0, -1)), 'cut-short'],
  ['empty', sent(Buffer.alloc(0)), 'cut-short'],
  ['with a flipped bit', sent(flipped()), 'wrong-content'],
  ['longer', sent(Buffer.concat([whole, whole])), 'wrong-content'],
  ['a web page of the same length', sent(Buffer.alloc(whole.length, '<!doctype html><p>Please log in to the network.</p>\n')), 'wrong-content'],
  ['broken off on its way', (_, response) => { response.writeHead(200, { 'Content-Length': whole.length }); response.write(whole.subarray(0, 25_000), () => { response.destroy() }) }, 'unreachable'],
  ['refused by the network', (request) => { request.socket.destroy() }, 'unreachable'],
])('a file that is %s is told as such, and nothing of it is given', async (_, answer, kind) => {
  expect((await fetched(answer)).outcome).toBe(kind)
})
