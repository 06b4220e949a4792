import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './flsAuditMeasures.sql?raw'

export const flsAuditMeasures = defineQuery({
  name: 'flsAuditMeasures',
  sql,
  sourceIds: ['register-fls'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    id: z.string(),
    measure: z.string(),
    value: z.number(),
    geography: z.string(),
    period: z.string(),
    source_title: z.string(),
    source_url: z.string(),
  }),
  examples: [{}],
})
