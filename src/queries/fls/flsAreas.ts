import { z } from '~/contracts/zod'
import { type Edition, levels } from '~/contracts/codes'
import { flsStates } from '~/contracts/fls'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './flsAreas.sql?raw'

export const flsAreas = defineQuery({
  name: 'flsAreas',
  sql,
  sourceIds: ['ons-population-icb', 'dm01-commissioner', 'register-fls'],
  bind: ({ edition }: { edition: Edition }) => [edition],
  row: z.object({
    level: z.enum(levels),
    code: z.string(),
    name: z.string(),
    short_name: z.string(),
    region_code: z.string().nullable(),
    region_name: z.string().nullable(),
    residents: z.number(),
    women_50_64: z.number(),
    women_65_74: z.number(),
    women_75_84: z.number(),
    women_85_plus: z.number(),
    men_50_64: z.number(),
    men_65_74: z.number(),
    men_75_84: z.number(),
    men_85_plus: z.number(),
    month: z.string(),
    tests_12_months: z.number().nullable(),
    quality: z.enum(qualities),
    state: z.enum(flsStates).nullable(),
    newest_year: z.number().nullable(),
    newest_year_present: z.number().nullable(),
    suspect_providers: z.string().nullable(),
  }),
  examples: [{ edition: '2026' }, { edition: '2023' }],
})
export type FlsAreaRow = Awaited<ReturnType<typeof flsAreas>>['rows'][number]
