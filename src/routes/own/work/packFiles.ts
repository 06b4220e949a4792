import { strToU8, unzip, Zip, ZipDeflate } from 'fflate'
import { Refusal } from './Refusal'

interface Entry {
  name: string
  data: Blob
}

/** Packs files into one zip, a piece at a time. */
export async function pack(entries: readonly Entry[]): Promise<Blob> {
  const parts: Uint8Array[] = []
  const { promise, resolve, reject } = withResolvers<undefined>()
  const zip = new Zip((fault, bytes, isLast) => {
    if (fault) reject(fault)
    parts.push(bytes)
    if (isLast) resolve(undefined)
  })
  for (const { name, data } of entries) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    const reader = data.stream().getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) entry.push(piece.value)
    entry.push(strToU8(''), true)
  }
  zip.end()
  await promise
  return new Blob(parts as Uint8Array<ArrayBuffer>[], { type: 'application/zip' })
}

/** Bytes that a workspace may unpack to: a small file can hold a very large one. */
const mostUnpacked = 600_000_000

/** @throws Refusal where it is no sound zip, or a bomb */
export async function unpack(file: Blob): Promise<Entry[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let total = 0
  return new Promise((resolve, reject) => {
    unzip(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        return total <= mostUnpacked
      },
    }, (fault, found) => {
      if (fault) reject(new Refusal('The workspace file is damaged or cut short, so it was not opened. Your tables are as they were.', { cause: fault }))
      else if (total > mostUnpacked) reject(new Refusal('The workspace file would unpack to more than this page can hold, so it was not opened.'))
      else resolve(Object.entries(found).map(([name, data]) => ({ name, data: new Blob([data]) })))
    })
  })
}

function withResolvers<T>() {
  let resolve!: (value: T) => void
  let reject!: (cause: unknown) => void
  const promise = new Promise<T>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}
