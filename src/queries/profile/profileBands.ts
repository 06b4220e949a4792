import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { numberListWithGaps } from '~/contracts/numberList'
import { defineQuery } from '../defineQuery'
import sql from './profileBands.sql?raw'

export const profileBands = defineQuery({
  name: 'profileBands',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb'],
  bind: ({ edition, code, month }: { edition: Edition | 'provider'; code: string; month: string }) => [edition, code, month],
  row: z.object({
    month: z.string(),
    people: numberListWithGaps,
  }),
  examples: [{ edition: '2026', code: 'QJK', month: '2026-03' }, { edition: '2023', code: 'QNQ', month: '2024-06' }, { edition: 'provider', code: 'RH8', month: '2026-03' }],
})
export type ProfileBandsRow = Awaited<ReturnType<typeof profileBands>>['rows'][number]
