import { z } from '~/contracts/zod'
import { areaSuccession } from '~/contracts/placeTables'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './areaOrigins.sql?raw'

export const areaOrigins = defineQuery({
  name: 'areaOrigins',
  sql,
  sourceIds: ['lsoa-icb', 'census-age', 'dm01-commissioner', 'ons-population-icb'],
  bind: ({ month }: { month: string }) => [month],
  row: z.object({
    to_code: z.string(),
    to_name: z.string(),
    from_code: z.string(),
    from_name: z.string(),
    kind: areaSuccession.columns.kind.schema,
    share_aged_50_plus: z.number(),
    aged_50_plus_moved: z.number(),
    share_quality: z.enum(qualities),
    waits_quality: z.enum(qualities),
    population_quality: z.enum(qualities),
  }),
  examples: [{ month: '2026-03' }],
})
export type AreaOriginRow = Awaited<ReturnType<typeof areaOrigins>>['rows'][number]
