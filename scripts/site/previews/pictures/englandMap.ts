import { type MapGeometry, pointOf } from '~/components/map/mapFrame'
import { britishNationalGrid } from '~/model/britishNationalGrid'
import { colours } from '../Preview'

/** Where the map stands on the card; land is 616 of its units wide. */
const scale = 0.745
const left = 696
const top = 30

interface Drawn {
  geometry: Pick<MapGeometry, 'areas' | 'borders' | 'placed'>
  fillOf: (code: string) => string
  /** Area to point out. */
  marked?: string | null
  /** Places to put a dot on. */
  dotRadius?: number
  dots?: readonly { lon: number; lat: number }[]
  /** Patterns that fills name. */
  defs?: string
}

/** Narrower than this, in pixels of the card, a place would be lost at the size of a thumbnail. */
const smallest = 44

/** England by area, an area picked out in orange and ringed where it is small, and dots. */
export function englandMap({ geometry, fillOf, marked = null, dots = [], dotRadius = 14, defs = '' }: Drawn): string {
  const own = geometry.areas.find(({ code }) => code === marked)
  const areas = geometry.areas.map(({ code, path }) => `<path fill="${code === marked ? colours.orangeLine : fillOf(code)}" d="${path}"/>`)
  const ring = own && extentOf(own.path) * scale < smallest ? ringAt(centreOf(own.path)) : ''
  const points = dots.map((place) => pointOf(geometry.placed, britishNationalGrid(place)))
  const marks = points.map(([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${dotRadius}" fill="${colours.orangeLine}" stroke="${colours.paper}" stroke-width="5"/>`)
  return `<g transform="translate(${left} ${top}) scale(${scale})">${defs && `<defs>${defs}</defs>`}<g stroke="${colours.paper}" stroke-width="1.6" stroke-linejoin="round">${areas.join('')}</g>${ring}${marks.join('')}</g>`
}

function ringAt([x, y]: [number, number]): string {
  const ring = (width: number, colour: string) => `<circle cx="${x}" cy="${y}" r="44" fill="none" stroke="${colour}" stroke-width="${width}"/>`
  return ring(13, colours.paper) + ring(7, colours.orangeLine)
}

/** A path's numbers are its corners' x and y in turn: it has only straight lines. */
function boundsOf(path: string): { low: [number, number]; high: [number, number] } {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const [xs, ys] = [0, 1].map((part) => numbers.filter((_, index) => index % 2 === part)) as [number[], number[]]
  return { low: [Math.min(...xs), Math.min(...ys)], high: [Math.max(...xs), Math.max(...ys)] }
}

function extentOf(path: string): number {
  const { low, high } = boundsOf(path)
  return Math.max(high[0] - low[0], high[1] - low[1])
}

function centreOf(path: string): [number, number] {
  const { low, high } = boundsOf(path)
  return [Math.round((low[0] + high[0]) / 2), Math.round((low[1] + high[1]) / 2)]
}
