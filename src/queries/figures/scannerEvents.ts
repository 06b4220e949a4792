import { z } from '~/contracts/zod'
import { policyEventKinds } from '~/contracts/registerTables'
import { defineQuery } from '../defineQuery'
import sql from './scannerEvents.sql?raw'

export const scannerEvents = defineQuery({
  name: 'scannerEvents',
  sql,
  sourceIds: ['register-events', 'register-scanners'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    id: z.string(),
    kind: z.enum([...policyEventKinds, 'opening']),
    date: z.string(),
    title: z.string(),
    source_title: z.string(),
    source_url: z.string(),
  }),
  examples: [{}],
})
