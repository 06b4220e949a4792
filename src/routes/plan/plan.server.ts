import { openNative } from '~/engine/native.server'
import { preparePlan } from '~/model/scenario/prepare'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { presetsFor } from '~/model/scenario/presets'
import { askPlan } from '~/queries/plan/askPlan'
import { askHistory } from '~/queries/plan/askPlanPage'
import { builtFile } from '~/routes/built.server'
import { defaultPlanView } from '~/url/planView'
import { firstPreset } from './firstPreset'
import { workOut, type Worked } from './work/workOut'

/** What /plan is built with: the first scenario, worked out for England. */
export async function loadPlan() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const given = planCaseOf(await askPlan(database))
  const history = await askHistory(database, { code: defaultPlanView.place })
  await database.close()
  const { origin, parameters } = given
  const worked = drawnOnly(workOut(preparePlan(given), presetsFor(origin)[firstPreset].scenario, defaultPlanView.place))
  return { origin, parameters, history, worked }
}

/** Without the months of the throughputs that are not drawn: of them the page shows when marks are reached. */
function drawnOnly(worked: Worked): Worked {
  const { scenario, plan } = worked
  const outcomes = plan.outcomes.map((one) =>
    (one.choices.throughput === scenario.throughput ? one : { ...one, added: [], series: { list: [], share: [], tests: [], bands: noBands } }))
  return { ...worked, plan: { ...plan, outcomes: outcomes.map(({ series, ...one }) => ({ ...one, series: { ...series, bands: noBands } })) } }
}

const none = { low: [], high: [] }
const noBands = { list: none, share: none, tests: none }
