import { attribute, fixed, lettersOf, xml } from './paint'

interface Line {
  text: string
  left: number
  top: number
  height: number
}

/** Text of an HTML node as SVG, a line at a time where the browser broke it. */
export function wordsOf(node: Text, style: CSSStyleDeclaration, origin: DOMRect): string {
  const lines = linesOf(node)
  if (lines.length === 0) return ''
  const { ascent, descent } = metricsOf(style)
  const paint = `${attribute('fill', style.color)}${lettersOf(style)}`
  return lines.map(({ text, left, top, height }) => {
    const baseline = top + (height - ascent - descent) / 2 + ascent
    return `<text x="${fixed(left - origin.left)}" y="${fixed(baseline - origin.top)}"${paint}>${xml(cased(text, style.textTransform))}</text>`
  }).join('')
}

/** Words that stand side by side are one line; a word that was broken itself is taken letter by letter. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = []
  const range = node.ownerDocument.createRange()
  const add = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [rect] = rects
    if (!rect) return
    if (rects.length > 1 && to - from > 1) {
      for (let at = from; at < to; at += 1) add(at, at + 1)
      return
    }
    const text = node.data.slice(from, to)
    const last = lines.at(-1)
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) last.text += `${/\s$/.test(node.data.slice(0, from)) ? ' ' : ''}${text}`
    else lines.push({ text, left: rect.left, top: rect.top, height: rect.height })
  }
  for (const word of node.data.matchAll(/[^\s]+/g)) add(word.index, word.index + word[0].length)
  return lines
}

const cased = (text: string, transform: string) => (transform === 'uppercase' ? text.toUpperCase() : text)

const known = new Map<string, { ascent: number; descent: number }>()
let measuring: CanvasRenderingContext2D | null = null

/** How far letters of a font reach above and below their line, in pixels. */
function metricsOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const held = known.get(font)
  if (held) return held
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) throw new Error('The browser cannot measure letters.')
  measuring.font = font
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measuring.measureText('x')
  const found = { ascent, descent }
  known.set(font, found)
  return found
}
