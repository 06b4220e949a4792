import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import type { ProfileLevel } from './profileLevel'
import sql from './profileFls.sql?raw'

export const profileFls = defineQuery({
  name: 'profileFls',
  sql,
  sourceIds: ['register-fls'],
  bind: ({ level, edition, code }: { level: ProfileLevel; edition: Edition; code: string }) => [level, edition, code],
  row: z.object({
    id: z.string(),
    service: z.string(),
    host: z.string().nullable(),
    hospitals: z.string().nullable(),
    status: z.string(),
    dated: z.string(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
  }),
  examples: [{ level: 'icb', edition: '2026', code: 'QHM' }, { level: 'icb', edition: '2023', code: 'QU9' }, { level: 'provider', edition: '2026', code: 'RCF' }],
})
export type ProfileFlsRow = Awaited<ReturnType<typeof profileFls>>['rows'][number]
