import { z } from '~/contracts/zod'
import { effectMaskings } from '~/contracts/effectTables'
import { defineQuery } from '../defineQuery'
import sql from './namedScannerEffects.sql?raw'

export const namedScannerEffects = defineQuery({
  name: 'namedScannerEffects',
  sql,
  sourceIds: ['dm01-provider', 'register-scanners'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    provider_code: z.string(),
    provider_name: z.string().nullable(),
    masking: z.enum(effectMaskings),
    start_month: z.string(),
    effect: z.number(),
    effect_percent: z.number(),
    half_width_90: z.number(),
    p_effect: z.number(),
    p_ratio: z.number(),
    detectable: z.number(),
  }),
  examples: [{}],
})
