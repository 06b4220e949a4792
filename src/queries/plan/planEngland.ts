import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './planEngland.sql?raw'

export const planEngland = defineQuery({
  name: 'planEngland',
  sql,
  sourceIds: ['dm01-commissioner'],
  bind: () => [],
  row: z.object({
    month: z.string(),
    waiting: z.number(),
    six_plus: z.number(),
    tests_total: z.number(),
    tests_waiting_list: z.number(),
  }),
  examples: [{}],
})
