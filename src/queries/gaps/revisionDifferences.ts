import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './revisionDifferences.sql?raw'

export const revisionDifferences = defineQuery({
  name: 'revisionDifferences',
  sql,
  sourceIds: ['dm01-provider'],
  bind: () => [],
  row: z.object({
    provider_code: z.string(),
    provider_name: z.string().nullable(),
    month: z.string(),
    column_name: z.string(),
    compiled: z.number().nullable(),
    workbook: z.number().nullable(),
    workbook_revised: z.string(),
    used: z.string(),
  }),
  examples: [{}],
})
