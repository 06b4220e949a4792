import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { weekBands } from '~/contracts/weekBands'
import { defineQuery } from '../defineQuery'
import sql from './placeWaitBands.sql?raw'

export const placeWaitBands = defineQuery({
  name: 'placeWaitBands',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb'],
  bind: ({ edition, code, month }: { edition: Edition | 'provider'; code: string; month: string }) => [edition, code, month],
  row: z.object({
    month: z.string(),
    band: z.enum(weekBands),
    people: z.number().nullable(),
    share: z.number().nullable(),
  }),
  examples: [{ edition: '2026', code: 'QJK', month: '2026-03' }, { edition: '2023', code: 'QNQ', month: '2024-06' }, { edition: 'provider', code: 'RH8', month: '2026-03' }],
})
