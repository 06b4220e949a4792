import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './placeWaits.sql?raw'

export const placeWaits = defineQuery({
  name: 'placeWaits',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb'],
  bind: ({ edition, code }: { edition: Edition | 'provider'; code: string }) => [edition, code],
  row: z.object({
    month: z.string(),
    waiting: z.number().nullable(),
    waiting_6_plus: z.number().nullable(),
    share_6_plus: z.number().nullable(),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: 'provider', code: 'RHW' }],
})
