import { createServer, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FaultyServer {
  address: string
  /** Breaks the database's download while true. */
  broken: boolean
  close: () => Promise<void>
}

/**
 * Passes everything on to the real server, but breaks the connection half-way through the database while told to:
 * a page's own routes can refuse an answer or change it, not cut it off.
 */
export async function faultyServer(origin: string): Promise<FaultyServer> {
  const server: Server = createServer((asked, answer) => {
    const headers = { ...asked.headers, host: new URL(origin).host }
    const onward = request(new URL(asked.url ?? '/', origin), { method: asked.method, headers }, (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers)
      if (faulty.broken && asked.url?.includes('atlas.duckdb')) cutOff(found, answer)
      else found.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const faulty: FaultyServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    broken: true,
    close: () => new Promise((done) => {
      server.closeAllConnections()
      server.close(() => done())
    }),
  }
  return faulty
}

function cutOff(found: NodeJS.ReadableStream, answer: ServerResponse) {
  found.once('data', (first: Buffer) => {
    answer.write(first.subarray(0, Math.ceil(first.length / 2)), () => setTimeout(() => answer.destroy(), 100))
  })
}
