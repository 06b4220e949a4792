/** A share, 0 to 1, as text says it: "13 in 100"; never nought or all of a hundred unless it is. */
export function in100(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 in 100'
  if (share < 1 && share >= 0.995) return 'over 99 in 100'
  return `${Math.round(share * 100)} in 100`
}
