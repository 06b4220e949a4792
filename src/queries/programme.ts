import { z } from '~/contracts/zod'
import { defineQuery } from './defineQuery'
import sql from './programme.sql?raw'

export const programme = defineQuery({
  name: 'programme',
  sql,
  sourceIds: ['register-scanners'],
  bind: (_: Record<string, never>) => [],
  row: z.object({
    wave: z.number(),
    announced: z.string(),
    machines: z.number(),
    machines_new: z.number(),
    machines_replacement: z.number(),
    machines_in_use: z.number().nullable(),
    in_use_stated: z.string().nullable(),
    stated_extra_scans_per_year: z.number().nullable(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
    sites_identified: z.number(),
    sites_new: z.number(),
    sites_replacement: z.number(),
  }),
  examples: [{}],
})
export type ProgrammeRow = Awaited<ReturnType<typeof programme>>['rows'][number]
