import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { flsStatuses } from '~/contracts/fls'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './flsEvidence.sql?raw'

export const flsEvidence = defineQuery({
  name: 'flsEvidence',
  sql,
  sourceIds: ['register-fls'],
  bind: ({ edition }: { edition: Edition }) => [edition],
  row: z.object({
    id: z.string(),
    code: z.string().nullable(),
    in_england: z.boolean(),
    service: z.string(),
    host: z.string().nullable(),
    hospitals: z.string().nullable(),
    status: z.enum(flsStatuses),
    dated: z.string(),
    year: z.number().nullable(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026' }, { edition: '2023' }],
})
export type FlsEvidenceRow = Awaited<ReturnType<typeof flsEvidence>>['rows'][number]
