import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from './defineQuery'
import sql from './similarPlaces.sql?raw'

export const similarPlaces = defineQuery({
  name: 'similarPlaces',
  sql,
  sourceIds: ['ons-population-icb', 'lsoa-icb', 'census-age', 'iod-2025', 'rural-urban', 'dm01-provider', 'ods-trusts'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    code: z.string(),
    name: z.string(),
    short_name: z.string(),
    level: z.enum(['region', 'icb', 'provider']),
    rank: z.number(),
    distance: z.number(),
    quality: z.enum(qualities),
  }),
  examples: [
    { edition: '2026', code: 'QRL' },
    { edition: '2023', code: 'QRL' },
    { edition: '2026', code: 'Y56' },
    { edition: '2026', code: 'RTG' },
  ],
})
