import { z } from 'zod'
import { defineQuery } from '../defineQuery'
import sql from './programmeWaves.sql?raw'

export const programmeWaves = defineQuery({
  name: 'programmeWaves',
  sql,
  sourceIds: ['register-scanners'],
  bind: () => [],
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
  }),
  examples: [{}],
})
export type ProgrammeWaveRow = Awaited<ReturnType<typeof programmeWaves>>['rows'][number]
