import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './nationalFlsFigures.sql?raw'

export const nationalFlsFigures = defineQuery({
  name: 'nationalFlsFigures',
  sql,
  sourceIds: ['register-fls'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    id: z.string(),
    counts: z.string(),
    value: z.number().nullable(),
    unit: z.string(),
    geography: z.string(),
    period: z.string(),
    year: z.number().nullable(),
    source_title: z.string(),
    source_url: z.string(),
  }),
  examples: [{}],
})
