import type { PlanCase } from './planCase'
import type { KnownPlaces } from './readScenario'
import type { PlanLevel } from './results'

interface Gone {
  kind: 'closed' | 'former'
  code: string
  name: string
  lastMonth: string | null
  /** Names with "; " between. */
  successors: string | null
}

/** What a scenario's places are checked against: those of the case, and those that are gone. */
export function knownPlacesOf({ origin, areas, providers }: Pick<PlanCase, 'origin' | 'areas' | 'providers'>, gone: readonly Gone[]): KnownPlaces {
  const of = (kind: Gone['kind']) => gone.filter((one) => one.kind === kind)
  return {
    origin,
    names: new Map<string, { level: PlanLevel; name: string }>([
      ...areas.map(({ code, name, level }) => [code, { level, name }] as const),
      ...providers.map(({ code, name }) => [code, { level: 'provider' as const, name }] as const),
    ]),
    closed: new Map(of('closed').map(({ code, name, lastMonth }) => [code, { name, lastMonth: lastMonth ?? '' }])),
    former: new Map(of('former').map(({ code, name, successors }) => [code, { name, successors: successors?.split('; ') ?? [] }])),
  }
}
