import type { Scenario } from '~/contracts/scenario'
import { outcomeOf, runsOf } from './placePlan'
import type { PreparedPlan } from './prepare'
import type { Band, PlanLevel, ScenarioRow } from './results'
import { doNothingSeries, type PlannedPlace, placeOf } from './series'

/** All places of a level, in the order of their codes. */
const placesAt = (plan: PreparedPlan, level: PlanLevel): PlannedPlace[] => {
  const { england, regions, boards, providers } = plan
  const codes = { england: [england], region: regions, icb: boards, provider: providers }[level].map(({ code }) => code)
  return codes.sort().flatMap((code) => placeOf(plan, code) ?? [])
}

/** A scenario as a table: every place of a level, month, throughput and share of new demand. */
export function scenarioRows(plan: PreparedPlan, scenario: Scenario, level: PlanLevel): ScenarioRow[] {
  const runs = runsOf(plan, scenario)
  return placesAt(plan, level).flatMap((place) => {
    const usual = doNothingSeries(plan, place)
    return runs.flatMap((run) => {
      const { series } = outcomeOf(run, place)
      const { list, share, tests } = series.bands
      return plan.months.map((month, at): ScenarioRow => ({
        level, code: place.code, name: place.name, month,
        throughput: run.choices.throughput,
        induced_percent: Math.round(run.choices.induced * 100),
        ...named('waiting', series.list[at] ?? 0, ends(list, at), usual.list[at] ?? 0),
        ...named('share_6_plus', ofSome(series.list[at], series.share[at]), series.list[at] === 0 ? [null, null] : ends(share, at), ofSome(usual.list[at], usual.share[at])),
        ...named('tests', series.tests[at] ?? 0, ends(tests, at), usual.tests[at] ?? 0),
      }))
    })
  })
}

const ends = ({ low, high }: Band, at: number) => [low[at] ?? null, high[at] ?? null] as const

/** A share, where there is anybody to have one. */
const ofSome = (people: number | undefined, share: number | undefined): number | null => (people ? (share ?? 0) : null)

type Named<N extends string, V> = Record<N | `${N}_do_nothing`, V> & Record<`${N}_low` | `${N}_high`, number | null>

const named = <N extends string, V extends number | null>(name: N, value: V, [low, high]: readonly [number | null, number | null], usual: V) => {
  const rounded = (found: number | null) => (found === null ? null : Number(found.toFixed(decimalsOf(name))))
  return { [name]: rounded(value), [`${name}_low`]: rounded(low), [`${name}_high`]: rounded(high), [`${name}_do_nothing`]: rounded(usual) } as Named<N, V>
}

/** A millionth of a share, a thousandth of a person or scan: browsers and Node work out exp and log alike only to some fifteen digits. */
const decimalsOf = (name: string) => (name.startsWith('share') ? 6 : 3)
