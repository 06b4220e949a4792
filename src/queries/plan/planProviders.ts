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
    month: z.string(),
    waiting: z.number(),
    six_plus: z.number(),
    tests_waiting_list: z.number(),
    tests_total: z.number(),
    bands: z.array(z.number()),
    flagged: z.boolean(),
  }),
  examples: [{}],
})
