import { z } from 'zod'
import { parameterQualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './needParameters.sql?raw'

export const needParameters = defineQuery({
  name: 'needParameters',
  sql,
  sourceIds: ['register-parameters'],
  bind: () => [],
  row: z.object({
    id: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    applies_to: z.string(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
    quality: z.enum(parameterQualities),
  }),
  examples: [{}],
})
export type NeedParameterRow = Awaited<ReturnType<typeof needParameters>>['rows'][number]
