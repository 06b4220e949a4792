import { z } from '~/contracts/zod'
import type { Edition, Level } from '~/contracts/codes'
import { defineQuery } from './defineQuery'
import sql from './places.sql?raw'

interface Parameters {
  edition: Edition
  level: Level | 'provider'
}

export const places = defineQuery({
  name: 'places',
  sql,
  sourceIds: ['ons-icb-2023', 'ons-icb-2026', 'ons-regions', 'ons-population-icb', 'ods-trusts', 'dm01-provider'],
  bind: ({ edition, level }: Parameters) => [edition, level],
  row: z.object({
    level: z.enum(['england', 'region', 'icb', 'provider']),
    code: z.string(),
    short_name: z.string(),
    name: z.string(),
    gss: z.string().nullable(),
    region_code: z.string().nullable(),
    region_name: z.string().nullable(),
    icb_code: z.string().nullable(),
    icb_name: z.string().nullable(),
    kind: z.enum(['nhs', 'independent']).nullable(),
    aged_50_plus: z.number().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
  }),
  examples: [
    { edition: '2026', level: 'icb' },
    { edition: '2023', level: 'icb' },
    { edition: '2026', level: 'region' },
    { edition: '2023', level: 'provider' },
  ],
})
export type PlaceRow = Awaited<ReturnType<typeof places>>['rows'][number]
