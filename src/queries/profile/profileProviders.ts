import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import type { ProfileLevel } from './profileLevel'
import sql from './profileProviders.sql?raw'

export const profileProviders = defineQuery({
  name: 'profileProviders',
  sql,
  sourceIds: ['dm01-provider', 'ods-trusts'],
  bind: ({ level, edition, code, month }: { level: ProfileLevel; edition: Edition; code: string; month: string }) => [level, edition, code, month],
  row: z.object({
    code: z.string(),
    name: z.string(),
    kind: z.enum(['nhs', 'independent']),
    tests_12_months: z.number().nullable(),
    months_reported: z.number(),
    waiting: z.number().nullable(),
  }),
  examples: [{ level: 'icb', edition: '2026', code: 'QJK', month: '2026-03' }, { level: 'icb', edition: '2023', code: 'QNQ', month: '2026-03' }, { level: 'region', edition: '2026', code: 'Y58', month: '2026-03' }],
})
export type ProfileProvidersRow = Awaited<ReturnType<typeof profileProviders>>['rows'][number]
