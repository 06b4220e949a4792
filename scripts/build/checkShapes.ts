import { geoIdentity, geoPath } from 'd3-geo'
import { type AreaShape, type AreasTopology, shapesOf } from '../shapes/areasTopology'

const path = geoPath(geoIdentity())
/** The largest area, North East and Yorkshire, is 290 km tall. */
const longestSide = 350_000

/** Every area of the register has a shape of a plausible size, drawn the right way round. */
export function checkShapes(name: string, topology: AreasTopology, codes: readonly string[]) {
  const shapes = new Map(shapesOf(topology).map((shape) => [shape.id, shape]))
  const missing = codes.filter((code) => !shapes.has(code))
  const extra = [...shapes.keys()].filter((code) => !codes.includes(code))
  if (missing.length + extra.length > 0) {
    const list = (some: string[]) => some.join(', ') || 'none'
    throw new Error(`Boundaries ${name}: no shape for ${list(missing)}; unknown ${list(extra)}.`)
  }
  for (const [code, shape] of shapes) {
    const [[west, south], [east, north]] = path.bounds(shape)
    if (!(path.area(shape) > 0) || Math.max(east - west, north - south) > longestSide) {
      const limit = longestSide / 1000
      throw new Error(`Boundaries ${name}: ${code} has no area or spans more than ${limit} km; see its winding order.`)
    }
  }
}

const areaTolerance = 0.02
const centreToleranceMetres = 2000

/** Simplified shapes still lie where the published ones do, and are as large. */
export function checkSameExtent(name: string, drawn: AreasTopology, published: AreasTopology) {
  const originals = new Map(shapesOf(published).map((shape) => [shape.id, shape]))
  for (const shape of shapesOf(drawn)) {
    const original = originals.get(shape.id)
    if (!original) throw new Error(`Boundaries ${name}: ${shape.id} is not among the published shapes.`)
    const difference = path.area(shape) / path.area(original) - 1
    if (Math.abs(difference) > areaTolerance || centresApart(shape, original) > centreToleranceMetres) {
      const percent = (difference * 100).toFixed(1)
      throw new Error(`Boundaries ${name}: ${shape.id} differs from its published shape (area ${percent}%).`)
    }
  }
}

/** Of the centroids: unlike an outermost point it does not jump when a far rock is dropped. */
function centresApart(one: AreaShape, other: AreaShape): number {
  const [[x1, y1], [x2, y2]] = [path.centroid(one), path.centroid(other)]
  return Math.hypot(x1 - x2, y1 - y2)
}
