import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './profilePlace.sql?raw'

export const profilePlace = defineQuery({
  name: 'profilePlace',
  sql,
  sourceIds: ['ons-icb-2023', 'ons-icb-2026', 'ons-regions', 'ons-population-icb', 'ods-trusts', 'dm01-provider'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    level: z.enum(['region', 'icb', 'provider']),
    code: z.string(),
    name: z.string(),
    short_name: z.string(),
    region_code: z.string().nullable(),
    region_name: z.string().nullable(),
    icb_code: z.string().nullable(),
    icb_name: z.string().nullable(),
    kind: z.enum(['nhs', 'independent']).nullable(),
    aged_50_plus: z.number().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    estimated: z.boolean(),
    namesake: z.boolean(),
    first_month: z.string(),
    last_month: z.string(),
  }),
  examples: [{ edition: '2026', code: 'QRL' }, { edition: '2023', code: 'QNQ' }, { edition: '2026', code: 'Y58' }, { edition: '2026', code: 'RF4' }],
})
export type ProfilePlaceRow = Awaited<ReturnType<typeof profilePlace>>['rows'][number]
