import { attribute, fixed, lettersOf, paintOf, xml } from './paint'

/** Attributes that draw; classes, roles and labels stay behind. */
const drawn = new Set(['id', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'points', 'transform', 'href', 'patternUnits', 'patternTransform', 'patternContentUnits', 'gradientUnits', 'offset', 'clip-path', 'clipPathUnits', 'overflow'])
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use', 'g', 'text', 'tspan'])
const texts = new Set(['text', 'tspan'])

/**
 * An SVG element as text with its CSS written into it.
 * @param at place and size of an outermost drawing in the picture; inner elements keep their own
 */
export function drawingOf(element: SVGElement, at: { x: number; y: number; width: number; height: number } | null): string {
  const name = element.localName
  if (name === 'title' || name === 'desc') return ''
  const style = getStyle(element)
  if (style.display === 'none' && !isInDefinitions(element)) return ''
  const own = [...element.attributes].filter((one) => drawn.has(one.name) && !(at && ['x', 'y', 'width', 'height'].includes(one.name)))
  const attributes = [
    ...own.map((one) => attribute(one.name, one.value)),
    at ? Object.entries(at).map(([key, value]) => attribute(key, fixed(value))).join('') : '',
    name === 'svg' && style.overflow === 'visible' && !element.hasAttribute('overflow') ? attribute('overflow', 'visible') : '',
    shapes.has(name) ? paintOf(style) : '',
    texts.has(name) ? textOf(style) : '',
  ].join('')
  const inner = [...element.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return texts.has(name) ? xml(child.textContent ?? '') : ''
    return isDrawing(child) ? drawingOf(child, null) : ''
  }).join('')
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

const textOf = (style: CSSStyleDeclaration) =>
  lettersOf(style) + (style.textAnchor === 'start' ? '' : attribute('text-anchor', style.textAnchor)) + (style.dominantBaseline === 'auto' ? '' : attribute('dominant-baseline', style.dominantBaseline))

const isInDefinitions = (element: Element) => element.closest('defs, pattern, symbol, clipPath') !== null

/** An element of another document is an instance of that document's classes. */
export const isDrawing = (node: Node): node is SVGElement => node.nodeType === Node.ELEMENT_NODE && (node as Element).namespaceURI === 'http://www.w3.org/2000/svg'

export const getStyle = (element: Element): CSSStyleDeclaration => {
  const view = element.ownerDocument.defaultView
  if (!view) throw new Error('The picture has lost its window.')
  return view.getComputedStyle(element)
}
