import { z } from '~/contracts/zod'
import { type Edition, editions } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './profileSuccession.sql?raw'

export const profileSuccession = defineQuery({
  name: 'profileSuccession',
  sql,
  sourceIds: ['lsoa-icb', 'census-age'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    edition: z.enum(editions),
    code: z.string(),
    short_name: z.string(),
    kind: z.enum(['same', 'merged', 'split', 'boundary_change']),
    share_of_other: z.number(),
    share_of_own: z.number(),
    aged_50_plus_moved: z.number(),
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026', code: 'QRL' }, { edition: '2023', code: 'QNQ' }],
})
export type ProfileSuccessionRow = Awaited<ReturnType<typeof profileSuccession>>['rows'][number]
