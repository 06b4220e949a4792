import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './placeScans.sql?raw'

export const placeScans = defineQuery({
  name: 'placeScans',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb', 'register-bank-holidays'],
  bind: ({ edition, code }: { edition: Edition | 'provider'; code: string }) => [edition, code],
  row: z.object({
    month: z.string(),
    working_days: z.number(),
    tests_total: z.number().nullable(),
    scans_per_working_day: z.number().nullable(),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: 'provider', code: 'RF4' }],
})
