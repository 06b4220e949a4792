/** What XML has no way to write: control characters, halves of letters. A picture with one would not open. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text and attribute values as XML. */
export const xml = (text: string): string => text.replace(unwritable, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const attribute = (name: string, value: string | number): string => ` ${name}="${xml(String(value))}"`

/** To a hundredth of a pixel. */
export const fixed = (value: number): number => Math.round(value * 100) / 100

/** What CSS says of how a shape is painted, as attributes, where it is not what SVG does anyway. */
const paints: Record<string, string> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'stroke-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'vector-effect': 'none',
  visibility: 'visible',
}

export const paintOf = (style: CSSStyleDeclaration): string =>
  Object.entries(paints).map(([name, usual]) => {
    const value = style.getPropertyValue(name)
    return value === '' || value === usual ? '' : attribute(name, value.replaceAll(/url\("(#[^"]+)"\)/g, 'url($1)'))
  }).join('')

/** Letters of text, in HTML as in SVG. */
export function lettersOf(style: CSSStyleDeclaration): string {
  const { fontFamily, fontSize, fontWeight, fontStyle, letterSpacing, fontVariantNumeric } = style
  return [
    attribute('font-family', fontFamily),
    attribute('font-size', fontSize),
    fontWeight === '400' ? '' : attribute('font-weight', fontWeight),
    fontStyle === 'normal' ? '' : attribute('font-style', fontStyle),
    letterSpacing === 'normal' ? '' : attribute('letter-spacing', letterSpacing),
    fontVariantNumeric === 'normal' ? '' : attribute('style', `font-variant-numeric: ${fontVariantNumeric}`),
  ].join('')
}
