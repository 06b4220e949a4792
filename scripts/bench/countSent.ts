import type { Server } from 'node:http'

export interface Sent {
  path: string
  /** Headers included, as the connection carried them. */
  bytes: number
}

/** Notes what a server sends, whoever asks: the page, its worker or a service worker. */
export function countSent(server: Server): { take: () => Sent[] } {
  let sent: Sent[] = []
  server.prependListener('request', ({ url, socket }, response) => {
    // One answer after another goes over a connection of HTTP/1.1.
    const before = socket.bytesWritten
    response.once('close', () => { sent.push({ path: url ?? '/', bytes: socket.bytesWritten - before }) })
  })
  return {
    /** All since it was last asked. */
    take() {
      const all = sent
      sent = []
      return all
    },
  }
}
