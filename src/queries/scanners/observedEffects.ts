import { z } from '~/contracts/zod'
import { comparisonMethods, effectMaskings } from '~/contracts/effectTables'
import { defineQuery } from '../defineQuery'
import sql from './observedEffects.sql?raw'

export const observedEffects = defineQuery({
  name: 'observedEffects',
  sql,
  sourceIds: ['dm01-provider', 'register-scanners', 'register-parameters'],
  bind: () => [],
  row: z.object({
    provider_code: z.string(),
    provider_name: z.string().nullable(),
    masking: z.enum(effectMaskings),
    start_month: z.string(),
    method: z.enum(comparisonMethods),
    is_main: z.boolean(),
    effect: z.number(),
    effect_percent: z.number(),
    half_width_90: z.number(),
    p_effect: z.number(),
    p_ratio: z.number(),
    detectable: z.number(),
    pre_rmspe: z.number(),
    donors: z.number(),
    months_before: z.number(),
    months_after: z.number(),
    basis: z.string().nullable(),
    masked_basis: z.string().nullable(),
    stated_before: z.number().nullable(),
    stated_after: z.number().nullable(),
  }),
  examples: [{}],
})
export type ObservedEffectRow = Awaited<ReturnType<typeof observedEffects>>['rows'][number]
