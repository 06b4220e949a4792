import { z } from '~/contracts/zod'
import { policyEventKinds } from '~/contracts/registerTables'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './policyEvents.sql?raw'

export const policyEvents = defineQuery({
  name: 'policyEvents',
  sql,
  sourceIds: ['register-events'],
  bind: () => [],
  row: z.object({
    id: z.string(),
    date: z.string(),
    kind: z.enum(policyEventKinds),
    title: z.string(),
    detail: z.string().nullable(),
    source_title: z.string(),
    source_url: z.string(),
    quality: z.enum(qualities),
  }),
  examples: [{}],
})
export type PolicyEventRow = Awaited<ReturnType<typeof policyEvents>>['rows'][number]
