import { solvePositive } from './solvePositive'

type Point = readonly number[]

interface Nearest {
  /** One per point, none below nought, adding up to one. */
  weights: number[]
  /** How far at most the squared distance lies above the least: nought at the optimum. */
  gap: number
}

/** With the farthest point at distance one, a gain no greater than this is none. */
const tolerance = 1e-10
const mostSteps = 10_000
const mostExchanges = 5_000

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
    if (squared - (along[next] ?? 0) <= tolerance / 10 || corral.includes(next)) break
    const nearer = intoHull(moved, [...corral, next], [...weights, 0])
    // A point all but in the corral's plane leaves the plane with it badly determined: what gains nothing is not taken.
    if (!nearer || !(dotSelf(moved, nearer) < squared)) break
    ;({ corral, weights } = nearer)
  }
  const all = exchanged(moved, points.map((_, index) => weights[corral.indexOf(index)] ?? 0))
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

interface Mixed {
  corral: number[]
  weights: number[]
}

/** Walks to the least-norm point of the corral's plane, and drops points until that lies inside their hull; null where rounding hides the plane. */
function intoHull(moved: readonly Point[], corral: number[], weights: number[]): Mixed | null {
  for (;;) {
    const wanted = affineNearest(corral.map((index) => moved[index] ?? []))
    if (!wanted) return null
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

/**
 * What Wolfe's method leaves, points all but in the corral's plane, is won by moving weight from the point that helps
 * least to the one that helps most (pairwise Frank and Wolfe), which needs no plane to be well determined.
 */
function exchanged(moved: readonly Point[], from: readonly number[]): number[] {
  const weights = [...from]
  for (let step = 0; step < mostExchanges; step++) {
    const here = mixture(moved, weights)
    const along = moved.map((point) => dot(here, point))
    const to = leastIndex(along)
    const out = leastIndex(along.map((value, index) => ((weights[index] ?? 0) > 0 ? -value : Infinity)))
    if (dot(here, here) - (along[to] ?? 0) <= tolerance) break
    const way = (moved[to] ?? []).map((value, index) => value - (moved[out]?.[index] ?? 0))
    const moves = Math.min(weights[out] ?? 0, ((along[out] ?? 0) - (along[to] ?? 0)) / dot(way, way))
    weights[out] = (weights[out] ?? 0) - moves
    weights[to] = (weights[to] ?? 0) + moves
  }
  return weights
}

/** Weights, of any sign, of the point nearest to the origin in the plane through the points; null where rounding hides it. */
function affineNearest(points: readonly Point[]): number[] | null {
  const gram = points.map((a) => points.map((b) => 1 + dot(a, b)))
  try {
    return unitSum(solvePositive(gram, points.map(() => 1)))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const dot = (a: Point, b: Point) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

const dotSelf = (moved: readonly Point[], { corral, weights }: Mixed) => {
  const here = mixture(corral.map((index) => moved[index] ?? []), weights)
  return dot(here, here)
}

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
