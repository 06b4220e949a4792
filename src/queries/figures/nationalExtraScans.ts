import { z } from '~/contracts/zod'
import { nationalEffectIds } from '~/contracts/effectTables'
import { defineQuery } from '../defineQuery'
import sql from './nationalExtraScans.sql?raw'

export const nationalExtraScans = defineQuery({
  name: 'nationalExtraScans',
  sql,
  sourceIds: ['dm01-provider', 'register-parameters'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    id: z.enum(nationalEffectIds),
    what: z.string(),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    first_copies: z.number().nullable(),
  }),
  examples: [{}],
})
