import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from './defineQuery'
import sql from './recordingCautions.sql?raw'

interface Parameters {
  edition: Edition
  level: 'region' | 'icb' | 'provider'
}

export const recordingCautions = defineQuery({
  name: 'recordingCautions',
  sql,
  sourceIds: ['dm01-provider', 'dm01-commissioner'],
  bind: ({ edition, level }: Parameters) => [edition, level],
  row: z.object({ code: z.string(), month: z.string(), detail: z.string().nullable(), months: z.number().nullable() }),
  examples: [{ edition: '2026', level: 'icb' }, { edition: '2023', level: 'icb' }, { edition: '2026', level: 'provider' }],
})
