import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { flsStates } from '~/contracts/fls'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './profileIcbs.sql?raw'

export const profileIcbs = defineQuery({
  name: 'profileIcbs',
  sql,
  sourceIds: ['dm01-commissioner', 'lsoa-icb', 'register-fls'],
  bind: ({ edition, code, month }: { edition: Edition; code: string; month: string }) => [edition, code, month],
  row: z.object({
    code: z.string(),
    short_name: z.string(),
    waiting: z.number().nullable(),
    waiting_6_plus: z.number().nullable(),
    tests_12_months: z.number().nullable(),
    quality: z.enum(qualities),
    fls_evidence: z.number(),
    fls_state: z.enum(flsStates),
    fls_newest_year: z.number().nullable(),
  }),
  examples: [{ edition: '2026', code: 'Y58', month: '2026-03' }],
})
export type ProfileIcbsRow = Awaited<ReturnType<typeof profileIcbs>>['rows'][number]
