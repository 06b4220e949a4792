import { EngineFault } from './EngineFault'

export interface DatabaseFile {
  url: string
  bytes: number
  sha256: string
}

/**
 * Fetches a database file whole and checks it against what the page was built with.
 * @param onProgress bytes received so far
 * @throws EngineFault missing, unreachable, cut-short or wrong-content
 */
export async function fetchDatabase(
  file: DatabaseFile,
  onProgress: (received: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  // The hash in the address keeps a cached copy of another vintage from standing in.
  const url = `${file.url}?v=${file.sha256.slice(0, 12)}`
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw new EngineFault('unreachable', { cause })
  })
  if (!response.ok || !response.body) throw new EngineFault('missing')
  const bytes = await readWhole(response.body, file.bytes, onProgress)
  await checkHash(bytes, file.sha256)
  return bytes
}

async function readWhole(
  body: ReadableStream<Uint8Array>,
  expected: number,
  onProgress: (received: number) => void,
): Promise<Uint8Array> {
  const whole = new Uint8Array(expected)
  const reader = body.getReader()
  let received = 0
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new EngineFault('unreachable', { cause })
    })
    if (done) break
    if (received + value.length > expected) throw new EngineFault('wrong-content')
    whole.set(value, received)
    received += value.length
    onProgress(received)
  }
  if (received < expected) throw new EngineFault('cut-short')
  return whole
}

async function checkHash(bytes: Uint8Array, sha256: string): Promise<void> {
  // Browsers offer no hashing on plain http addresses other than localhost; the length was checked.
  if (!globalThis.isSecureContext) return
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex !== sha256) throw new EngineFault('wrong-content')
}
