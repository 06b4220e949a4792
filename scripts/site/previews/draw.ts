import { Resvg } from '@resvg/resvg-js'
import { indexedPng } from './indexedPng'

/** A card as PNG, in its own size. It holds no text, so it needs no fonts. */
export function drawPng(svg: string): Buffer {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return indexedPng(pixels, width, height)
}
