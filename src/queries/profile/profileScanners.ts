import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import type { ProfileLevel } from './profileLevel'
import sql from './profileScanners.sql?raw'

export const profileScanners = defineQuery({
  name: 'profileScanners',
  sql,
  sourceIds: ['register-scanners'],
  bind: ({ level, edition, code }: { level: ProfileLevel; edition: Edition; code: string }) => [level, edition, code],
  row: z.object({
    id: z.string(),
    wave: z.number(),
    provider_code: z.string(),
    site_name: z.string(),
    town: z.string(),
    kind: z.enum(['new', 'replacement', 'unknown']),
    kind_basis: z.string(),
    status: z.string(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
  }),
  examples: [{ level: 'icb', edition: '2026', code: 'QWO' }, { level: 'region', edition: '2026', code: 'Y63' }, { level: 'provider', edition: '2026', code: 'RR8' }],
})
export type ProfileScannersRow = Awaited<ReturnType<typeof profileScanners>>['rows'][number]
