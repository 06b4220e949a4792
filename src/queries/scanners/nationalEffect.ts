import { z } from '~/contracts/zod'
import { nationalEffectIds } from '~/contracts/effectTables'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './nationalEffect.sql?raw'

export const nationalEffect = defineQuery({
  name: 'nationalEffect',
  sql,
  sourceIds: ['dm01-provider', 'register-parameters'],
  bind: () => [],
  row: z.object({
    id: z.enum(nationalEffectIds),
    what: z.string(),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    how: z.string(),
    quality: z.enum(qualities),
  }),
  examples: [{}],
})
export type NationalEffectRow = Awaited<ReturnType<typeof nationalEffect>>['rows'][number]
