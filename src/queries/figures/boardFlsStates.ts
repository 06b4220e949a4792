import { z } from 'zod'
import type { Edition } from '~/contracts/codes'
import { flsStates } from '~/contracts/fls'
import { defineQuery } from '../defineQuery'
import sql from './boardFlsStates.sql?raw'

export const boardFlsStates = defineQuery({
  name: 'boardFlsStates',
  sql,
  sourceIds: ['register-fls'],
  bind: ({ edition }: { edition: Edition }) => [edition],
  row: z.object({
    code: z.string(),
    name: z.string(),
    state: z.enum(flsStates),
    newest_year: z.number().nullable(),
    newest_year_of_a_service: z.number().nullable(),
  }),
  examples: [{ edition: '2026' }, { edition: '2023' }],
})
