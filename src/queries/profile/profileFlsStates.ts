import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { flsStates } from '~/contracts/fls'
import { defineQuery } from '../defineQuery'
import sql from './profileFlsStates.sql?raw'

export const profileFlsStates = defineQuery({
  name: 'profileFlsStates',
  sql,
  sourceIds: ['register-fls'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    code: z.string(),
    state: z.enum(flsStates),
    newest_year: z.number().nullable(),
    newest_year_present: z.number().nullable(),
    undated: z.number(),
    register_year: z.number().nullable(),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QU9' }, { edition: '2026', code: 'Y58' }],
})
export type ProfileFlsStatesRow = Awaited<ReturnType<typeof profileFlsStates>>['rows'][number]
