import { type Font, openSync } from 'fontkit'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '..', '..', '..', 'node_modules')
const families = { serif: 'source-serif-4', sans: 'source-sans-3' } as const

/** The site's typefaces at the weights that pictures use. */
const faces = {
  display: { family: 'serif', weight: 400 },
  headline: { family: 'serif', weight: 600 },
  text: { family: 'sans', weight: 400 },
  strong: { family: 'sans', weight: 600 },
} as const
export type Face = keyof typeof faces

interface Point {
  x: number
  y: number
  endContour: boolean
  copy: () => Point
}
interface Outline {
  points?: Point[]
  components?: { dx: number; dy: number }[]
}
/** What fontkit 2.0 keeps to itself; its version is pinned, and a test holds widths and outlines. */
interface Inside {
  _transformedGlyphs: Outline[]
  _variationProcessor: { transformPoints: (glyph: number, points: Point[]) => void }
  variationCoords: number[]
}

const opened = new Map<Face, Font>()

/**
 * A typeface at its weight. fontkit's own getVariation cannot read WOFF2, so the outlines, which it unpacks at the
 * usual weight, are moved to the wanted one here; widths follow by themselves once it knows the weight.
 */
export function fontOf(face: Face): Font {
  const found = opened.get(face) ?? atWeight(face)
  opened.set(face, found)
  return found
}

function atWeight(face: Face): Font {
  const { family, weight } = faces[face]
  const file = join(modules, '@fontsource-variable', families[family], 'files', `${families[family]}-latin-wght-normal.woff2`)
  // A font for the outlines, another that knows its weight before anything is asked of it.
  const [usual, font] = [openSync(file) as Font, openSync(file) as Font]
  usual.getGlyph(1)
  const outlines = (usual as unknown as Inside)._transformedGlyphs
  const inside = font as unknown as Inside
  inside.variationCoords = [weight]
  const anyPoint = outlines.find(({ points }) => points?.[0])?.points?.[0]
  if (!anyPoint) throw new Error(`${file} has no outlines.`)
  inside._transformedGlyphs = outlines.map((outline, glyph) => moved(outline, glyph, inside, anyPoint))
  return font
}

/** Four points that say where a glyph begins and ends belong to each; widths come from a table of their own. */
function moved(outline: Outline, glyph: number, { _variationProcessor: variation }: Inside, like: Point): Outline {
  const made = (x: number, y: number): Point => Object.assign(like.copy(), { x, y, endContour: true })
  const ends = [0, 0, 0, 0].map(() => made(0, 0))
  if (outline.points) {
    const points = outline.points.map((point) => point.copy())
    variation.transformPoints(glyph, [...points, ...ends])
    return { ...outline, points }
  }
  if (!outline.components) return outline
  const places = outline.components.map(({ dx, dy }) => made(dx, dy))
  variation.transformPoints(glyph, [...places, ...ends])
  return { ...outline, components: outline.components.map((part, index) => Object.assign(Object.create(Object.getPrototypeOf(part) as object) as typeof part, part, { dx: places[index]?.x ?? part.dx, dy: places[index]?.y ?? part.dy })) }
}
