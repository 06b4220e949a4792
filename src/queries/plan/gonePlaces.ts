import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './gonePlaces.sql?raw'

export const gonePlaces = defineQuery({
  name: 'gonePlaces',
  sql,
  sourceIds: ['dm01-provider', 'ods-trusts', 'ons-icb-2023', 'ons-icb-2026', 'lsoa-icb'],
  bind: () => [],
  row: z.object({
    kind: z.enum(['closed', 'former']),
    code: z.string(),
    name: z.string(),
    last_month: z.string().nullable(),
    successors: z.string().nullable(),
  }),
  examples: [{}],
})
export type GonePlaceRow = Awaited<ReturnType<typeof gonePlaces>>['rows'][number]
