import { defineQuery } from '../defineQuery'
import { parameterRow } from '../parameterRow'
import sql from './needParameters.sql?raw'

export const needParameters = defineQuery({
  name: 'needParameters',
  sql,
  sourceIds: ['register-parameters'],
  bind: () => [],
  row: parameterRow,
  examples: [{}],
})
export type NeedParameterRow = Awaited<ReturnType<typeof needParameters>>['rows'][number]
