import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves the built site as a static host would: compressed copies, lasting addresses for hashed assets,
 * the 404 page for everything else.
 * @param folder dist/client
 * @param base path the site is under, with slashes at both ends
 */
export function serve(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      if (path.endsWith('.duckdb')) response.setHeader('Content-Type', 'application/octet-stream')
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const isBelow = url.startsWith(base)
    if (isBelow) request.url = `/${url.slice(base.length)}`
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (isBelow) files(request, response, notFound)
    else notFound()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ server, address: `http://127.0.0.1:${taken}${base}` })
    })
  })
}
