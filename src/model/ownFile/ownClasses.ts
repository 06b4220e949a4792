/** Breaks for a map of a reader's own figures: at most four, near the fifths of the values, each rounded to two figures. */
export function roundBreaks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (lowest === undefined || highest === undefined || lowest === highest) return []
  const fifths = [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.floor(share * sorted.length)] ?? highest)
  const rounded = fifths.map((value) => (value === 0 ? 0 : Number(value.toPrecision(2))))
  return [...new Set(rounded)].filter((value) => value > lowest && value <= highest).sort((a, b) => a - b)
}
