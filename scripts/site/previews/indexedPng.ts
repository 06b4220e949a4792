import { crc32, deflateSync } from 'node:zlib'

/** Bytes that begin every PNG. */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A picture as PNG with a palette: a third of the bytes of one in full colour. The commonest 256 colours stay as they
 * are; the rest, the edges of outlines, take the nearest.
 * @param pixels red, green, blue, opacity, row by row; opacity is left out
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = coloursOf(pixels)
  const counts = new Map<number, number>()
  eachRun(colours, (colour, from, to) => { counts.set(colour, (counts.get(colour) ?? 0) + to - from) })
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256).map(([colour]) => colour)
  const indexOf = new Map(palette.map((colour, index) => [colour, index]))
  for (const colour of counts.keys()) if (!indexOf.has(colour)) indexOf.set(colour, nearest(colour, palette))

  const indices = Buffer.alloc(width * height)
  eachRun(colours, (colour, from, to) => { indices.fill(indexOf.get(colour) ?? 0, from, to) })
  // Each row opens with a nought: it is not filtered.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++) indices.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 7 })), chunk('IEND', Buffer.alloc(0))])
}

/** Red, green and blue of each pixel as one number. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4)
  for (let pixel = 0; pixel < colours.length; pixel++) colours[pixel] = ((pixels[4 * pixel] ?? 0) << 16) | ((pixels[4 * pixel + 1] ?? 0) << 8) | (pixels[4 * pixel + 2] ?? 0)
  return colours
}

/** Most pixels are as the one before: a run of them is looked up once. */
function eachRun(colours: Uint32Array, see: (colour: number, from: number, to: number) => void): void {
  let from = 0
  for (let at = 1; at <= colours.length; at++) {
    if (at < colours.length && colours[at] === colours[from]) continue
    see(colours[from] ?? 0, from, at)
    from = at
  }
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0
  let least = Infinity
  for (let index = 0; index < palette.length; index++) {
    const other = palette[index] ?? 0
    const off = ((colour >> 16) - (other >> 16)) ** 2 + (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((colour & 255) - (other & 255)) ** 2
    if (off >= least) continue
    best = index
    least = off
  }
  return best
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
