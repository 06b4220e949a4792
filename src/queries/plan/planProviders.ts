import { numberList } from '~/contracts/numberList'
import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './planProviders.sql?raw'

export const planProviders = defineQuery({
  name: 'planProviders',
  sql,
  sourceIds: ['dm01-provider'],
  bind: () => [],
  row: z.object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['nhs', 'independent']),
    region_code: z.string(),
    icb_code: z.string().nullable(),
    months: z.array(z.string()),
    waiting: numberList,
    six_plus: numberList,
    tests_waiting_list: numberList,
    tests_total: numberList,
    bands: numberList,
    flagged_months: z.array(z.string()),
  }),
  examples: [{}],
})
