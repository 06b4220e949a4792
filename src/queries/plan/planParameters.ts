import { defineQuery } from '../defineQuery'
import { parameterRow } from '../parameterRow'
import sql from './planParameters.sql?raw'

export const planParameters = defineQuery({
  name: 'planParameters',
  sql,
  sourceIds: ['register-parameters'],
  bind: () => [],
  row: parameterRow,
  examples: [{}],
})
export type PlanParameterRow = Awaited<ReturnType<typeof planParameters>>['rows'][number]
