import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './profileMonths.sql?raw'

export const profileMonths = defineQuery({
  name: 'profileMonths',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb', 'register-bank-holidays'],
  bind: ({ edition, code }: { edition: Edition | 'provider'; code: string }) => [edition, code],
  row: z.object({
    month: z.string(),
    working_days: z.number(),
    waiting: z.number().nullable(),
    waiting_6_plus: z.number().nullable(),
    tests_total: z.number().nullable(),
    tests_waiting_list: z.number().nullable(),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: 'provider', code: 'RF4' }],
})
export type ProfileMonthsRow = Awaited<ReturnType<typeof profileMonths>>['rows'][number]
