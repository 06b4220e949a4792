import { z } from '~/contracts/zod'
import { levels } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './planAreas.sql?raw'

export const planAreas = defineQuery({
  name: 'planAreas',
  sql,
  sourceIds: ['dm01-commissioner', 'ons-population-icb', 'register-parameters'],
  bind: () => [],
  row: z.object({
    level: z.enum(levels),
    code: z.string(),
    name: z.string(),
    region_code: z.string().nullable(),
    origin: z.string(),
    waiting: z.number(),
    six_plus: z.number(),
    tests: z.array(z.number()),
    need_fifth: z.number().nullable(),
    fls_scans_low: z.number(),
    fls_scans: z.number(),
    fls_scans_high: z.number(),
    quality: z.enum(qualities),
  }),
  examples: [{}],
})
