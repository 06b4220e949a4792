import { drawingOf, getStyle, isDrawing } from './drawingOf'
import { attribute, fixed } from './paint'
import { wordsOf } from './wordsOf'

/** A part of a picture: SVG without its outermost element, and its size in pixels. */
export interface Block {
  width: number
  height: number
  markup: string
}

/** What an element shows as SVG shapes and text. */
export function blockOf(element: HTMLElement): Block {
  const origin = element.getBoundingClientRect()
  return { width: origin.width, height: origin.height, markup: partOf(element, origin) }
}

function partOf(element: Element, origin: DOMRect): string {
  const style = getStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return ''
  const rect = element.getBoundingClientRect()
  if (isDrawing(element)) return (rect.width === 0 || rect.height === 0) && !element.querySelector('defs') ? '' : boxOf(style, rect, origin) + drawingOf(element, { x: rect.left - origin.left, y: rect.top - origin.top, width: rect.width, height: rect.height })
  // Words for those who do not see the picture.
  if (style.position === 'absolute' && style.clipPath !== 'none') return ''
  const inner = inPaintOrder(element).map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return wordsOf(child as Text, style, origin)
    return child.nodeType === Node.ELEMENT_NODE ? partOf(child as Element, origin) : ''
  }).join('')
  const markup = boxOf(style, rect, origin) + inner
  return style.opacity === '1' || markup === '' ? markup : `<g opacity="${style.opacity}">${markup}</g>`
}

/** What is laid over its neighbours, such as a legend on a map, comes after them. */
function inPaintOrder(element: Element): ChildNode[] {
  const layerOf = (child: ChildNode) => (child.nodeType === Node.ELEMENT_NODE ? Number.parseInt(getStyle(child as Element).zIndex, 10) || 0 : 0)
  return [...element.childNodes].sort((a, b) => layerOf(a) - layerOf(b))
}

const sides = ['top', 'right', 'bottom', 'left'] as const
const isClear = (colour: string) => colour === 'transparent' || colour.endsWith(', 0)')

/** Background and borders. */
function boxOf(style: CSSStyleDeclaration, rect: DOMRect, origin: DOMRect): string {
  const x = rect.left - origin.left
  const y = rect.top - origin.top
  const { width, height } = rect
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2)
  const borders = sides.flatMap((side) => borderOf(style, side) ?? [])
  const [first] = borders
  const isRing = radius > 0 && first !== undefined && borders.length === sides.length && borders.every(({ paint }) => paint === first.paint)
  const inset = isRing ? first.thick / 2 : 0
  const paint = attribute('fill', isClear(style.backgroundColor) ? 'none' : style.backgroundColor) + (isRing ? first.paint : '')
  const ground = isClear(style.backgroundColor) && !isRing ? '' : `<rect${attribute('x', fixed(x + inset))}${attribute('y', fixed(y + inset))}${attribute('width', fixed(width - 2 * inset))}${attribute('height', fixed(height - 2 * inset))}${radius > 0 ? attribute('rx', fixed(radius - inset)) : ''}${paint}/>`
  if (isRing) return ground
  const lines = borders.map(({ side, thick, paint: stroke }) => {
    const [x1, y1, x2, y2] = {
      top: [x, y + thick / 2, x + width, y + thick / 2],
      bottom: [x, y + height - thick / 2, x + width, y + height - thick / 2],
      left: [x + thick / 2, y, x + thick / 2, y + height],
      right: [x + width - thick / 2, y, x + width - thick / 2, y + height],
    }[side] as [number, number, number, number]
    return `<path d="M${fixed(x1)} ${fixed(y1)}L${fixed(x2)} ${fixed(y2)}"${stroke}/>`
  })
  return ground + lines.join('')
}

/** How the line on a side is painted; null where there is none. */
function borderOf(style: CSSStyleDeclaration, side: (typeof sides)[number]): { side: (typeof sides)[number]; thick: number; paint: string } | null {
  const [width, kind, colour] = ['width', 'style', 'color'].map((part) => style.getPropertyValue(`border-${side}-${part}`)) as [string, string, string]
  const thick = Number.parseFloat(width)
  if (!(thick > 0) || kind === 'none' || isClear(colour)) return null
  const dashes = kind === 'dashed' ? attribute('stroke-dasharray', `${3 * thick} ${2 * thick}`) : ''
  return { side, thick, paint: attribute('stroke', colour) + attribute('stroke-width', thick) + dashes }
}
