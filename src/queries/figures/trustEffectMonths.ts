import { z } from '~/contracts/zod'
import type { effectMaskings } from '~/contracts/effectTables'
import { defineQuery } from '../defineQuery'
import sql from './trustEffectMonths.sql?raw'

interface Parameters {
  providerCode: string
  masking: (typeof effectMaskings)[number]
}

export const trustEffectMonths = defineQuery({
  name: 'trustEffectMonths',
  sql,
  sourceIds: ['dm01-provider', 'register-scanners'],
  bind: ({ providerCode, masking }: Parameters) => [providerCode, masking, providerCode, masking],
  row: z.object({
    line: z.enum(['trust', 'comparison']),
    month: z.string(),
    value: z.number().nullable(),
    counts: z.enum(['counted', 'left out']),
  }),
  examples: [{ providerCode: 'RR8', masking: 'none' }],
})
