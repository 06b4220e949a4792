type Point = [number, number]

interface Bounds {
  width: number
  height: number
}

const rounds = 400

/**
 * Moves points apart until each two are at least a gap from one another, each as little as it takes, inside a box.
 * @returns in the same order; where the box has no room for all, as far apart as it came
 */
export function spreadPoints(points: readonly (readonly [number, number])[], gap: number, { width, height }: Bounds): Point[] {
  const moved = points.map(([x, y]): Point => [x, y])
  const keepInside = (point: Point) => {
    point[0] = Math.min(Math.max(point[0], gap / 2), width - gap / 2)
    point[1] = Math.min(Math.max(point[1], gap / 2), height - gap / 2)
  }
  for (let round = 0; round < rounds; round += 1) {
    const close = pairsOf(moved).filter(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]) < gap)
    if (close.length === 0) break
    for (const [a, b, direction] of close) {
      pushApart(a, b, gap, direction)
      keepInside(a)
      keepInside(b)
    }
  }
  return moved.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])
}

/** Every two points, with a direction to part in where both are in one place: another for each two. */
const pairsOf = (points: readonly Point[]) =>
  points.flatMap((a, first) => points.slice(first + 1).map((b, offset): [Point, Point, number] => [a, b, 2.4 * (first + offset + 1)]))

function pushApart(a: Point, b: Point, gap: number, direction: number) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const distance = Math.hypot(dx, dy)
  const angle = distance < 1e-9 ? direction : Math.atan2(dy, dx)
  // A little further than the gap, since the last steps are ever smaller.
  const step = Math.max(0, (gap * 1.01 - distance) / 2)
  a[0] -= step * Math.cos(angle)
  a[1] -= step * Math.sin(angle)
  b[0] += step * Math.cos(angle)
  b[1] += step * Math.sin(angle)
}
