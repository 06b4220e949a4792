import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '../../scripts/site/serve'

export interface HostedSite {
  /** Lasts while deployments come and go. */
  address: string
  /** Paths that were asked for since they were last cleared. */
  asked: string[]
  /** Puts a built site in the place of the one before. */
  deploy: (folder: string) => Promise<void>
  /** Paths that are answered otherwise. */
  otherwise: Map<string, { status: number; body: string | Buffer; contentType: string }>
  /** From now on no request is answered. */
  vanish: () => void
  close: () => void
}

/** A host with an address of its own, on which one deployment follows another, and which can vanish. */
export async function hostedSite(folder: string): Promise<HostedSite> {
  let current: { server: Server; address: string } | null = await serve(folder, '/', 0)
  const asked: string[] = []
  const otherwise: HostedSite['otherwise'] = new Map()
  const front = createServer((wanted, answer) => {
    const { method, headers, url = '/' } = wanted
    const path = url.replace(/\?.*/, '')
    asked.push(path)
    const other = otherwise.get(path)
    if (other) {
      answer.writeHead(other.status, { 'content-type': other.contentType }).end(other.body)
      return
    }
    if (!current) {
      answer.destroy()
      return
    }
    const onward = request(new URL(url, current.address), { method, headers }, (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers)
      found.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    wanted.pipe(onward)
  })
  await new Promise<void>((done) => { front.listen(0, '127.0.0.1', done) })
  const close = (server: Server | undefined) => {
    server?.closeAllConnections()
    server?.close()
  }
  return {
    address: `http://127.0.0.1:${(front.address() as AddressInfo).port}/`,
    asked,
    otherwise,
    async deploy(next) {
      close(current?.server)
      current = await serve(next, '/', 0)
    },
    vanish() {
      close(current?.server)
      current = null
      front.closeAllConnections()
    },
    close() {
      close(current?.server)
      close(front)
    },
  }
}
