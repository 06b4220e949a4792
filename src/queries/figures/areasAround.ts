import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './areasAround.sql?raw'

export const areasAround = defineQuery({
  name: 'areasAround',
  sql,
  sourceIds: ['ons-icb-2023', 'ons-icb-2026', 'ons-regions'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [code, edition],
  row: z.object({ code: z.string(), name: z.string(), drawn_as: z.enum(['itself', 'around it']) }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: '2026', code: 'Y58' }],
})
