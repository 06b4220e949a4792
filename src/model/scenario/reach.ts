import type { PreparedPlan, PreparedProvider } from './prepare'

/**
 * Part of what happens at a place that falls to each provider: all at the provider itself; over an area by
 * waiting-list scans, each counted for the area as `boardShares` says.
 * @param place code of a provider, board, region, or England
 * @returns for each provider, adding up to 1; null where the place is not known or nobody scans there
 */
export function providerWeights(plan: PreparedPlan, place: string): Float64Array | null {
  const parts = Float64Array.from(plan.providers, (provider) => partOf(plan, provider, place))
  const all = parts.reduce((sum, part) => sum + part, 0)
  return all > 0 ? parts.map((part) => part / all) : null
}

/** Waiting-list scans of a provider that count for a place; one that is named counts whole, whatever it did. */
function partOf({ boards, regions, england }: PreparedPlan, provider: PreparedProvider, place: string): number {
  if (provider.code === place) return 1
  if (place === england.code) return provider.usualTests
  const region = regions.find(({ code }) => code === place)
  const isIn = (board: number) => (region ? boards[board]?.regionCode === place : boards[board]?.code === place)
  return provider.shares.reduce((sum, { board, share }) => sum + (isIn(board) ? share * provider.usualTests : 0), 0)
}

/** Part of each provider's list that counts for a place, 0 to 1. */
export function partsInPlace({ providers, boards, regions, england }: PreparedPlan, place: string): Float64Array {
  const isRegion = regions.some(({ code }) => code === place)
  return Float64Array.from(providers, (provider) => {
    if (place === england.code || provider.code === place) return 1
    return provider.shares.reduce((sum, { board, share }) => {
      const { code, regionCode } = boards[board] ?? {}
      return sum + ((isRegion ? regionCode : code) === place ? share : 0)
    }, 0)
  })
}
