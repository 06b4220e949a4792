/** "A", "A and B", "A, B and C". */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** 1 as "1st", 22 as "22nd", 113 as "113th". */
export function ordinal(rank: number): string {
  const teens = rank % 100 >= 11 && rank % 100 <= 13
  return `${rank}${teens ? 'th' : (endings[rank % 10] ?? 'th')}`
}
