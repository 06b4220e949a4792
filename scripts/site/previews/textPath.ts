import { type Face, fontOf } from './font'

/** Width of a text set in one line, in pixels. */
export const textWidth = (text: string, face: Face, size: number): number => {
  const font = fontOf(face)
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm
}

/**
 * Lines of at most a width, broken between words. A single word that is wider stands alone.
 * @param width pixels
 */
export function wrapped(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && textWidth(longer, face, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The largest of some sizes at which a text takes at most so many lines; the smallest if none. */
export function fitted(text: string, face: Face, sizes: readonly number[], { width, lines }: { width: number; lines: number }): { size: number; lines: string[] } {
  const settings = sizes.map((size) => ({ size, lines: wrapped(text, face, size, width) }))
  const found = settings.find((one) => one.lines.length <= lines && one.lines.every((line) => textWidth(line, face, one.size) <= width)) ?? settings.at(-1)
  if (!found) throw new Error('No size to set the text at.')
  return found
}

interface Set {
  face: Face
  size: number
  x: number
  /** Of the baseline. */
  y: number
  fill: string
  align?: 'left' | 'right'
}

/** A line of text as outlines: what draws the picture reads no WOFF2. */
export function textPath(text: string, set: Set): string {
  const key = JSON.stringify([text, set])
  const found = written.get(key) ?? outlinesOf(text, set)
  written.set(key, found)
  return found
}

/** Name, source and month are the same on many cards. */
const written = new Map<string, string>()

function outlinesOf(text: string, { face, size, x, y, fill, align = 'left' }: Set): string {
  const font = fontOf(face)
  const run = font.layout(text)
  const scale = size / font.unitsPerEm
  let pen = x - (align === 'right' ? run.advanceWidth * scale : 0)
  const parts = run.glyphs.map((glyph, index) => {
    const position = run.positions[index]
    const at = { x: pen + (position?.xOffset ?? 0) * scale, y: y - (position?.yOffset ?? 0) * scale }
    pen += (position?.xAdvance ?? 0) * scale
    // transform() of fontkit: a, b, c, d, e, f as in SVG; outlines have y upwards.
    return glyph.path.transform(scale, 0, 0, -scale, at.x, at.y).toSVG()
  })
  return `<path fill="${fill}" d="${parts.join('').replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))}"/>`
}
