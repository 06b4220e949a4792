import { z } from '~/contracts/zod'
import { effectMaskings } from '~/contracts/effectTables'
import { defineQuery } from '../defineQuery'
import sql from './effectMonths.sql?raw'

export const effectMonths = defineQuery({
  name: 'effectMonths',
  sql,
  sourceIds: ['dm01-provider', 'register-scanners'],
  bind: () => [],
  row: z.object({
    provider_code: z.string(),
    masking: z.enum(effectMaskings),
    month: z.string(),
    observed: z.number().nullable(),
    synthetic: z.number(),
    is_masked: z.boolean(),
  }),
  examples: [{}],
})
export type EffectMonthRow = Awaited<ReturnType<typeof effectMonths>>['rows'][number]
