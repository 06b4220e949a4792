import { z } from '~/contracts/zod'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './boardNeedAndMachines.sql?raw'

export const boardNeedAndMachines = defineQuery({
  name: 'boardNeedAndMachines',
  sql,
  sourceIds: ['dm01-commissioner', 'ons-population-icb', 'register-parameters', 'register-scanners'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    ranking: z.enum(['gap', 'rate']),
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    quality: z.enum(qualities),
    machines: z.number(),
  }),
  examples: [{}],
})
