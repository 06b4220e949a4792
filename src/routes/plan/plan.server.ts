import type { Database } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import { preparePlan } from '~/model/scenario/prepare'
import type { SkillRow } from '~/model/forecast/skill'
import { newDemandSeen } from '~/model/scenario/newDemand'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { presetsFor } from '~/model/scenario/presets'
import { askPlan } from '~/queries/plan/askPlan'
import { forecastAccuracy } from '~/queries/plan/forecastAccuracy'
import { askHistory } from '~/queries/plan/askPlanPage'
import { nationalEffect } from '~/queries/scanners/nationalEffect'
import { observedEffects } from '~/queries/scanners/observedEffects'
import { programmeSites } from '~/queries/scanners/programmeSites'
import { builtFile } from '~/routes/built.server'
import { trustEffects } from '~/routes/scanners/effect/effectModel'
import { effectClause } from '~/routes/scanners/effectClause'
import { defaultPlanView } from '~/url/planView'
import { firstPreset } from './firstPreset'
import { workOut, type Worked } from './work/workOut'

/** What /plan is built with: the first scenario, worked out for England. */
export async function loadPlan() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const given = planCaseOf(await askPlan(database))
  const history = await askHistory(database, { code: defaultPlanView.place })
  const seen = await seenSoFar(database)
  const accuracy = await accuracyOfEngland(database)
  await database.close()
  const { origin, parameters } = given
  const worked = drawnOnly(workOut(preparePlan(given), presetsFor(origin)[firstPreset].scenario, defaultPlanView.place))
  return { origin, parameters, history, accuracy, seen, newDemand: newDemandSeen(given.england), worked }
}

/** What new scanners have shown in the figures so far, as /scanners says it. */
async function seenSoFar(database: Database): Promise<string | null> {
  const [effects, sites, national] = [(await observedEffects(database, {})).rows, (await programmeSites(database, {})).rows, (await nationalEffect(database, {})).rows]
  return effectClause(trustEffects(effects, sites, national))
}

/** What the note on skill needs for the place that the page opens with. */
async function accuracyOfEngland(database: Database): Promise<SkillRow[]> {
  const { rows } = await forecastAccuracy(database, {})
  return rows
    .filter(({ level, months, model }) => level === 'england' && months === 'all' && (model === 'chosen' || model === 'last_value' || model === 'seasonal_naive'))
    .map(({ measure, level, months, horizonMonths, model, error, verdict, covered, coverageCases }) => ({ measure, level, months, horizonMonths, model, error, verdict, covered, coverageCases }))
}

/** Of the throughputs that are not drawn the last month only: of them the page says where they end and when marks are reached. */
function drawnOnly(worked: Worked): Worked {
  const { scenario, plan } = worked
  const outcomes = plan.outcomes.map((one) =>
    (one.choices.throughput === scenario.throughput ? one : { ...one, room: [], added: [], series: { list: one.series.list.slice(-1), share: one.series.share.slice(-1), tests: one.series.tests.slice(-1), bands: noBands } }))
  return { ...worked, plan: { ...plan, outcomes: outcomes.map(({ series, ...one }) => ({ ...one, series: { ...series, bands: noBands } })) } }
}

const none = { low: [], high: [] }
const noBands = { list: none, share: none, tests: none }
