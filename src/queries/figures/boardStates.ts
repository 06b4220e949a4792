import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { flsStates } from '~/contracts/fls'
import { defineQuery } from '../defineQuery'
import sql from './boardStates.sql?raw'

export const boardStates = defineQuery({
  name: 'boardStates',
  sql,
  sourceIds: ['register-fls'],
  bind: ({ edition }: { edition: Edition }) => [edition],
  row: z.object({
    code: z.string(),
    name: z.string(),
    state: z.enum(flsStates),
    newest_year: z.number().nullable(),
    newest_year_present: z.number().nullable(),
  }),
  examples: [{ edition: '2026' }, { edition: '2023' }],
})
