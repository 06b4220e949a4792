import { monthPattern, odsPattern } from '~/contracts/codes'
import { type Scenario, scenarioLimits, scenarioVersion } from '~/contracts/scenario'
import { encodeScenario } from '~/url/scenarioCode'

interface SiteToPlan {
  name: string
  provider: string | null
  /** Board of April 2026. */
  board: string | null
  month: string | null
}

export interface SitesPlan {
  link: string | null
  notes: string[]
}

/**
 * A scenario of new scanners at these sites, as a link to /plan: each at its provider, else over its board; sites of one place and month are one
 * entry. They stand for the places that the page would else choose.
 * @param known codes of providers that take part in the plan
 * @param start month for sites without one, and for those that opened before it
 */
export function planOfSites(sites: readonly SiteToPlan[], known: ReadonlySet<string>, start: string): SitesPlan {
  const machines = new Map<string, { place: string; start: string; machines: number }>()
  let unplaced = 0
  let late = 0
  for (const { provider, board, month } of sites) {
    const place = provider !== null && known.has(provider) ? provider : board
    if (place === null || !odsPattern.test(place)) {
      unplaced += 1
      continue
    }
    const isFuture = month !== null && monthPattern.test(month) && month >= start
    if (month !== null && !isFuture) late += 1
    const from = isFuture ? month : start
    const key = `${place} ${from}`
    const before = machines.get(key)
    machines.set(key, { place, start: from, machines: (before?.machines ?? 0) + 1 })
  }
  const all = [...machines.values()]
  const kept = all.filter((one) => one.machines <= scenarioLimits.machines[1]).slice(0, scenarioLimits.interventions)
  const scenario: Scenario = {
    version: scenarioVersion, name: 'Scanners of my own list', throughput: 'central', induced: null, growth: 0,
    interventions: kept.map((one) => ({ kind: 'scanner', type: 'new', ramp: 3, ...one })),
  }
  return {
    link: kept.length === 0 ? null : `/plan?s=${encodeScenario(scenario)}`,
    notes: [
      ...(unplaced > 0 ? [`${unplaced} ${unplaced === 1 ? 'site lies' : 'sites lie'} in no place that the plan knows.`] : []),
      ...(late > 0 ? [`${late} ${late === 1 ? 'site has' : 'sites have'} a month before the forecast begins and ${late === 1 ? 'starts' : 'start'} with it.`] : []),
      ...(kept.length < all.length ? [`A scenario holds ${scenarioLimits.interventions} entries of up to ${scenarioLimits.machines[1]} scanners; ${all.length - kept.length} more are left out.`] : []),
    ],
  }
}
