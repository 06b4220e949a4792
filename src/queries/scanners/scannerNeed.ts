import { z } from '~/contracts/zod'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './scannerNeed.sql?raw'

export const scannerNeed = defineQuery({
  name: 'scannerNeed',
  sql,
  sourceIds: ['dm01-commissioner', 'ons-population-icb', 'register-parameters'],
  bind: () => [],
  row: z.object({
    code: z.string(),
    short_name: z.string(),
    month: z.string(),
    gap: z.number().nullable(),
    scans_short: z.number().nullable(),
    tests_rate: z.number().nullable(),
    quality: z.enum(qualities).nullable(),
    suspect_providers: z.string().nullable(),
  }),
  examples: [{}],
})
export type ScannerNeedRow = Awaited<ReturnType<typeof scannerNeed>>['rows'][number]
