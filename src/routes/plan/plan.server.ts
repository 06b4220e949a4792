import { openNative } from '~/engine/native.server'
import { preparePlan } from '~/model/scenario/prepare'
import { presetsFor } from '~/model/scenario/presets'
import { askHistory, askPlanPage } from '~/queries/plan/askPlanPage'
import { builtFile } from '~/routes/built.server'
import { defaultPlanView } from '~/url/planView'
import { firstPreset } from './firstPreset'
import { workOut } from './work/workOut'

/** What /plan is built with: the first scenario, worked out for England. */
export async function loadPlan() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const { given } = await askPlanPage(database)
  const history = await askHistory(database, { code: defaultPlanView.place })
  await database.close()
  const { origin, parameters } = given
  const worked = workOut(preparePlan(given), parameters, presetsFor(origin)[firstPreset].scenario, defaultPlanView.place)
  return { origin, parameters, history, worked }
}
