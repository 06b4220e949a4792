export interface Rank {
  /** From 1. */
  rank: number
  /** Another area has the same value. */
  tied: boolean
  /** "3", or "=3" where tied. */
  label: string
}

/**
 * Competition ranks: areas with the same value share the best rank among them, and the ranks they would have filled
 * stay empty (1, =2, =2, 4).
 * @param values compared exactly; round them first if what is shown alike should rank alike
 * @returns one per value; null where it is missing
 */
export function ranks(values: readonly (number | null)[], { highestFirst = true } = {}): (Rank | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => (highestFirst ? b - a : a - b))
  return values.map((value) => {
    if (value === null) return null
    const first = known.indexOf(value)
    const tied = known[first + 1] === value
    return { rank: first + 1, tied, label: `${tied ? '=' : ''}${first + 1}` }
  })
}
