/** Something in a picture that keys can move to. */
export interface Placed {
  code: string
  /** In the units of its picture. */
  centre: readonly [number, number]
}

const directions: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The nearest area that lies in the direction of an arrow key, straight ahead counting for more; none at the edge. */
export function neighbourInDirection<P extends Placed>(areas: readonly P[], from: P, key: string): P | undefined {
  const direction = directions[key]
  if (!direction) return undefined
  const ahead = areas.flatMap((area) => {
    const dx = area.centre[0] - from.centre[0]
    const dy = area.centre[1] - from.centre[1]
    const along = dx * direction[0] + dy * direction[1]
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0])
    return area !== from && along > 0 && across <= along * 2 ? [{ area, far: along + across * 1.5 }] : []
  })
  return ahead.sort((a, b) => a.far - b.far)[0]?.area
}
