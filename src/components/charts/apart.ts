/** Heights of labels moved so that none stands within `gap` of another, in the order they have, between 0 and `height`. */
export function apart(heights: readonly number[], gap: number, height: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const moved = [...heights]
  let free = 0
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, free)
    free = (moved[index] ?? 0) + gap
  }
  let least = height
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index] ?? 0, least)
    least = (moved[index] ?? 0) - gap
  }
  return moved
}
