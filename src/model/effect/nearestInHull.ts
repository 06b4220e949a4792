import { solvePositive } from './solvePositive'

type Point = readonly number[]

interface Nearest {
  /** One per point, none below nought, adding up to one. */
  weights: number[]
  /** How far at most the squared distance lies above the least: nought at the optimum. */
  gap: number
}

/** With the farthest point at distance one, a point that lies no more than this nearer is no better. */
const tolerance = 1e-10
const relativeTolerance = 1e-7
const mostSteps = 10_000

/**
 * The point of a convex hull that lies nearest to a target, as a mixture of the hull's points: Wolfe's method (1976,
 * Mathematical Programming 11:128), which ends after finitely many steps. Synthetic control asks just this: months are
 * dimensions, donors are points.
 * @param points one or more, each as long as the target
 * @throws RangeError where there are no points
 */
export function nearestInHull(points: readonly Point[], target: Point): Nearest {
  if (points.length === 0) throw new RangeError('A hull needs a point.')
  const moved = toUnit(points.map((point) => point.map((value, index) => value - (target[index] ?? 0))))
  let corral = [leastIndex(moved.map((point) => dot(point, point)))]
  let weights = [1]
  for (let step = 0; step < mostSteps; step++) {
    const here = mixture(corral.map((index) => moved[index] ?? []), weights)
    const along = moved.map((point) => dot(here, point))
    const next = leastIndex(along)
    const squared = dot(here, here)
    // What passes lies so far from the corral's plane that the plane with it is well determined.
    if (squared - (along[next] ?? 0) <= tolerance + relativeTolerance * Math.sqrt(squared) || corral.includes(next)) break
    ;({ corral, weights } = intoHull(moved, [...corral, next], [...weights, 0]))
  }
  const all = points.map((_, index) => weights[corral.indexOf(index)] ?? 0)
  return { weights: all, gap: optimalityGap(points, target, all) }
}

/**
 * A certificate that needs no solver: twice x·x less the least x·p over the points, x being the mixture less the target.
 * No mixture has a squared distance smaller by more than this (convexity; Frank and Wolfe 1956).
 */
export function optimalityGap(points: readonly Point[], target: Point, weights: readonly number[]): number {
  const moved = points.map((point) => point.map((value, index) => value - (target[index] ?? 0)))
  const here = mixture(moved, weights)
  return 2 * (dot(here, here) - Math.min(...moved.map((point) => dot(here, point))))
}

/** Walks to the least-norm point of the corral's plane, and drops points until that lies inside their hull. */
function intoHull(moved: readonly Point[], corral: number[], weights: number[]) {
  for (;;) {
    const wanted = affineNearest(corral.map((index) => moved[index] ?? []))
    if (wanted.every((weight) => weight > tolerance)) return { corral, weights: wanted }
    const shares = wanted.map((goal, index) => {
      const from = weights[index] ?? 0
      return goal > tolerance ? 1 : from / (from - goal)
    })
    const share = Math.min(1, ...shares.filter((one) => Number.isFinite(one)))
    const reached = weights.map((from, index) => from + share * ((wanted[index] ?? 0) - from))
    const out = leastIndex(reached)
    const stays = (_: number, index: number) => index !== out && (reached[index] ?? 0) > tolerance
    corral = corral.filter(stays)
    weights = unitSum(reached.filter(stays))
  }
}

/** Weights, of any sign, of the point nearest to the origin in the plane through the points. */
function affineNearest(points: readonly Point[]): number[] {
  const gram = points.map((a) => points.map((b) => 1 + dot(a, b)))
  return unitSum(solvePositive(gram, points.map(() => 1)))
}

const dot = (a: Point, b: Point) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

const mixture = (points: readonly Point[], weights: readonly number[]): number[] =>
  (points[0] ?? []).map((_, dimension) => points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * (point[dimension] ?? 0), 0))

/** So that the farthest from the origin lies at distance one. */
function toUnit(points: readonly Point[]): Point[] {
  const farthest = Math.sqrt(Math.max(...points.map((point) => dot(point, point))))
  return points.map((point) => point.map((value) => (farthest === 0 ? 0 : value / farthest)))
}

const leastIndex = (values: readonly number[]) => values.reduce((least, value, index) => (value < (values[least] ?? Infinity) ? index : least), 0)

function unitSum(weights: number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / whole)
}
