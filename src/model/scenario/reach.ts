import type { PreparedPlan, PreparedProvider } from './prepare'

/**
 * Part of what is put at a place that falls to each provider: all at the provider itself; over an area, by waiting-list
 * scans among the providers that have their head office there.
 * @param place code of a provider, board, region, or England
 * @returns for each provider, adding up to 1; null where the place is not known or nobody scans there
 */
export function providerWeights(plan: PreparedPlan, place: string): Float64Array | null {
  const scans = Float64Array.from(plan.providers, (provider) => (provider.code === place ? 1 : isAt(plan, provider, place) ? provider.usualTests : 0))
  const all = scans.reduce((sum, part) => sum + part, 0)
  return all > 0 ? scans.map((part) => part / all) : null
}

/** Boards of a place: all of England's or a region's, or the board itself. */
export const boardsIn = ({ boards, england }: Pick<PreparedPlan, 'boards' | 'england'>, place: string) =>
  boards.filter(({ code, regionCode }) => place === england.code || place === regionCode || place === code)

/** Whether a provider is at a place: itself, or with its head office there; one without a known place counts for its region. */
export function isAt({ boards, england }: PreparedPlan, { code, icbCode, regionCode }: PreparedProvider, place: string): boolean {
  if (place === england.code || place === code || place === icbCode) return true
  return place === (boards.find((board) => board.code === icbCode)?.regionCode ?? regionCode)
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
