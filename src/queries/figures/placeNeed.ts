import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './placeNeed.sql?raw'

export const placeNeed = defineQuery({
  name: 'placeNeed',
  sql,
  sourceIds: ['ons-population-icb', 'dm01-commissioner', 'register-parameters', 'register-fls'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    figure: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    england: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: '2026', code: 'Y58' }],
})
