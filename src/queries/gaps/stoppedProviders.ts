import { z } from '~/contracts/zod'
import { provider } from '~/contracts/placeTables'
import { defineQuery } from '../defineQuery'
import sql from './stoppedProviders.sql?raw'

export const stoppedProviders = defineQuery({
  name: 'stoppedProviders',
  sql,
  sourceIds: ['dm01-provider'],
  bind: ({ month }: { month: string }) => [month],
  row: z.object({
    code: z.string(),
    name: z.string(),
    kind: provider.columns.kind.schema,
    last_month: z.string(),
    last_waiting: z.number().nullable(),
  }),
  examples: [{ month: '2026-03' }],
})
