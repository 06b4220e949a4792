import { z } from '~/contracts/zod'
import { levels } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './planSpreads.sql?raw'

export const planSpreads = defineQuery({
  name: 'planSpreads',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  bind: () => [],
  row: z.object({
    measure: z.enum(['waiting', 'share_6_plus', 'tests']),
    level: z.enum([...levels, 'provider']),
    horizon_months: z.number(),
    half_width: z.number(),
  }),
  examples: [{}],
})
