import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './boardsResidentsAndScans.sql?raw'

export const boardsResidentsAndScans = defineQuery({
  name: 'boardsResidentsAndScans',
  sql,
  sourceIds: ['ons-population-icb', 'dm01-commissioner'],
  bind: ({ edition }: { edition: Edition }) => [edition],
  row: z.object({
    code: z.string(),
    name: z.string(),
    residents: z.number(),
    aged_50_plus: z.number(),
    aged_65_plus: z.number(),
    aged_85_plus: z.number(),
    scans: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026' }, { edition: '2023' }],
})
