import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './parameterById.sql?raw'

export const parameterById = defineQuery({
  name: 'parameterById',
  sql,
  sourceIds: ['register-parameters'],
  bind: ({ id }: { id: string }) => [id],
  row: z.object({
    value: z.number().nullable(),
    unit: z.string(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
  }),
  examples: [{ id: 'scanners_wave1' }, { id: 'dexa_tests_change_2025_stated' }],
})
