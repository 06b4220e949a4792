import { looksLikeHtml } from '../refuseWebPage'
import { DownloadFault } from './DownloadFault'

export type Fetch = typeof globalThis.fetch
interface Options {
  fetch: Fetch
  log: (line: string) => void
}

const progressStep = 1_000_000
const patience = 120_000

/**
 * The bytes behind an address, checked for length and for being data at all.
 * @throws DownloadFault, passing where another try may help
 */
export async function fetchBytes(url: string, { fetch, log }: Options): Promise<Uint8Array> {
  const response = await answer(url, fetch)
  const total = Number(response.headers.get('content-length') ?? NaN)
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of response.body ?? []) {
      const before = bytes
      bytes += chunk.byteLength
      chunks.push(chunk)
      if (Math.floor(bytes / progressStep) > Math.floor(before / progressStep)) {
        log(`${url}: ${bytes.toLocaleString('en-GB')}${total ? ` of ${total.toLocaleString('en-GB')}` : ''} bytes`)
      }
    }
  } catch (cause) {
    throw new DownloadFault(`${url} broke off after ${bytes} bytes.`, true, { cause })
  }
  if (Number.isFinite(total) && bytes !== total) {
    throw new DownloadFault(`${url} gave ${bytes} bytes where it announced ${total}.`, true)
  }
  const all = Buffer.concat(chunks)
  if (looksLikeHtml(all.toString('utf8', 0, 1000))) {
    throw new DownloadFault(`${url} gave a web page, not a data file; look on the publisher's page for its new address.`)
  }
  return all
}

async function answer(url: string, fetch: Fetch): Promise<Response> {
  // Unpacked on the way, the bytes would not match the announced length.
  const headers = { 'accept-encoding': 'identity' }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }).catch((cause: unknown) => {
    throw new DownloadFault(`${url} did not answer.`, true, { cause })
  })
  if (response.ok) return response
  await response.body?.cancel()
  const passing = response.status >= 500 || response.status === 429
  throw new DownloadFault(`${url} answered ${response.status}.`, passing)
}
