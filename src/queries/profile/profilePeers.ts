import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import { type ProfileLevel, standingMeasures } from './profileLevel'
import sql from './profilePeers.sql?raw'

export const profilePeers = defineQuery({
  name: 'profilePeers',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb'],
  bind: ({ edition, level, month }: { edition: Edition; level: ProfileLevel; month: string }) => [edition, level, month],
  row: z.object({
    level: z.enum(['england', 'region', 'icb', 'provider']),
    code: z.string(),
    measure: z.enum(standingMeasures),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    value_before: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026', level: 'icb', month: '2026-03' }, { edition: '2023', level: 'icb', month: '2025-06' }, { edition: '2026', level: 'region', month: '2026-03' }, { edition: '2026', level: 'provider', month: '2026-03' }],
})
export type ProfilePeersRow = Awaited<ReturnType<typeof profilePeers>>['rows'][number]
