import type { Encoding } from '~/model/ownFile/fileKind'

export class NotUtf8 extends Error {}

/**
 * The bytes of a text file in UTF-8 and without a mark, a chunk at a time.
 * @throws NotUtf8 where a file said to be UTF-8 is not
 */
export async function* utf8Of(file: Blob, encoding: Encoding, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  const encoder = new TextEncoder()
  const reader = file.stream().getReader()
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const text = decode(decoder, done ? undefined : value)
      if (done) {
        if (encoding !== 'utf-8' && text !== '') yield encoder.encode(text)
        return
      }
      if (encoding !== 'utf-8') yield encoder.encode(text)
      else yield read === 0 && startsWithMark(value) ? value.subarray(3) : value
      read += value.length
      onRead(read)
    }
  } finally {
    reader.releaseLock()
  }
}

function decode(decoder: TextDecoder, value: Uint8Array | undefined): string {
  try {
    return decoder.decode(value, { stream: value !== undefined })
  } catch (cause) {
    throw new NotUtf8('not UTF-8', { cause })
  }
}

const startsWithMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
