import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from './headers'

/**
 * Serves the built site as a good static host would: compressed copies, the headers of the list, the 404 page for
 * everything else.
 * @param folder dist/client
 * @param base path the site is under, with slashes at both ends
 */
export function serve(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
    },
  })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const isBelow = url.startsWith(base)
    if (isBelow) request.url = `/${url.slice(base.length)}`
    const notFound = () => {
      response.writeHead(404, { ...headersFor('/404.html'), 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (isBelow) files(request, response, notFound)
    else notFound()
  })
  // A connection at rest stays open: who asks by it in the moment that it is closed would be cut off.
  server.keepAliveTimeout = 0
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ server, address: `http://127.0.0.1:${taken}${base}` })
    })
  })
}
