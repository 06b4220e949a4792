import { z } from '~/contracts/zod'
import { flsTopics } from '~/contracts/fls'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './flsFacts.sql?raw'

export const flsFacts = defineQuery({
  name: 'flsFacts',
  sql,
  sourceIds: ['register-fls'],
  bind: () => [],
  row: z.object({
    id: z.string(),
    topic: z.enum(flsTopics),
    counts: z.string(),
    value: z.number().nullable(),
    unit: z.string(),
    geography: z.string(),
    period: z.string(),
    year: z.number().nullable(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{}],
})
export type FlsFactRow = Awaited<ReturnType<typeof flsFacts>>['rows'][number]
