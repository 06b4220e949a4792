import type { Scenario } from '~/contracts/scenario'
import { clearingTests } from './clear'
import { inUse, scansPerYear } from './capacity'
import { horizonMonths } from './planCase'
import type { PreparedPlan, PreparedProvider } from './prepare'
import { type Asked, type ProviderRun, runProvider } from './provider'
import { boardsIn, isAt, providerWeights } from './reach'
import type { Choices } from './results'

export interface ScenarioRun {
  plan: PreparedPlan
  scenario: Scenario
  choices: Choices
  /** In the order of the plan's providers. */
  providers: readonly ProviderRun[]
}

/**
 * Runs a scenario at every provider: its cohort with more room or more people, beside its cohort without.
 * Nothing is drawn by chance, so the same scenario gives the same figures always.
 */
export function runScenario(plan: PreparedPlan, scenario: Scenario, choices: Choices): ScenarioRun {
  const asked = askedOf(plan, scenario, choices)
  const changes = new Set(asked.flatMap(({ room, joining }, i) => (isQuiet(room) && isQuiet(joining) ? [] : [i])))
  for (const change of [...scenario.interventions].filter((one) => one.kind === 'clear').sort((a, b) => (a.by + a.place < b.by + b.place ? -1 : 1))) {
    plan.providers.forEach((provider, i) => {
      const own = asked[i]
      if (!own || !isAt(plan, provider, change.place)) return
      const tests = clearingTests(plan, provider, own, change, choices.induced)
      plan.months.forEach((month, at) => { if (month >= change.start) own.room[at] = (own.room[at] ?? 0) + tests })
      if (tests > 0) changes.add(i)
    })
  }
  const providers = plan.providers.map((provider, i) => {
    const own = asked[i]
    return own && changes.has(i) ? runProvider(provider.cohort, plan.lengths, own, choices.induced) : unchanged(provider)
  })
  return { plan, scenario, choices, providers }
}

/** Room and people that the scenario adds, before any clearing of lists. */
function askedOf(plan: PreparedPlan, scenario: Scenario, { throughput }: Choices): Asked[] {
  const asked = plan.providers.map(({ cohort }) => ({ room: new Float64Array(horizonMonths), joining: growthOf(cohort.joined, scenario.growth) }))
  const add = (what: keyof Asked, weights: Float64Array | null, perYear: number, timing: { start: string; ramp: number }) => {
    if (!weights || perYear === 0) return
    plan.months.forEach((month, at) => {
      const inMonth = (perYear / 12) * inUse(timing, month)
      if (inMonth > 0) weights.forEach((weight, i) => { const row = asked[i]?.[what]; if (row) row[at] = (row[at] ?? 0) + inMonth * weight })
    })
  }
  for (const change of scenario.interventions) {
    if (change.kind === 'clear') continue
    if (change.kind !== 'fls') add('room', providerWeights(plan, change.place), scansPerYear(change, throughput, plan.given.parameters), change)
    else for (const board of boardsIn(plan, change.place)) add('joining', providerWeights(plan, board.code) ?? providerWeights(plan, board.regionCode ?? ''), board.flsScans[throughput] * ((change.reached ?? 100) / 100), change)
  }
  return asked
}

/** People who join beyond the usual ones if demand grows by so many per cent a year from the first month on. */
const growthOf = (joined: Float64Array, growth: number): Float64Array => joined.map((people, at) => people * ((1 + growth / 100) ** ((at + 1) / 12) - 1))

const isQuiet = (values: Float64Array) => values.every((value) => value === 0)

/** Shared by all runs: nobody writes to it. */
const none = new Float64Array(horizonMonths)

const unchanged = ({ cohort }: PreparedProvider): ProviderRun => ({ list: cohort.list, sixPlus: cohort.sixPlus, room: none, added: none, joinedMore: none })
