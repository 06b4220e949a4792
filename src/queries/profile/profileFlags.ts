import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import type { ProfileLevel } from './profileLevel'
import sql from './profileFlags.sql?raw'

export const profileFlags = defineQuery({
  name: 'profileFlags',
  sql,
  sourceIds: ['dm01-provider', 'dm01-commissioner'],
  bind: ({ level, edition, code }: { level: ProfileLevel; edition: Edition; code: string }) => [level, edition, code],
  row: z.object({
    month: z.string(),
    provider_code: z.string(),
    provider_name: z.string(),
    rule: z.string(),
    detail: z.string(),
  }),
  examples: [{ level: 'icb', edition: '2026', code: 'QJK' }, { level: 'icb', edition: '2023', code: 'QJK' }, { level: 'region', edition: '2026', code: 'Y58' }, { level: 'provider', edition: '2026', code: 'RTG' }],
})
export type ProfileFlagsRow = Awaited<ReturnType<typeof profileFlags>>['rows'][number]
