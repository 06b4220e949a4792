import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './providersOnMap.sql?raw'

export const providersOnMap = defineQuery({
  name: 'providersOnMap',
  sql,
  sourceIds: ['dm01-provider', 'ods-trusts'],
  bind: ({ measure, windowMonths, month }: { measure: MeasureId; windowMonths: number; month: string }) => [measure, windowMonths, month],
  row: z.object({
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    quality: z.enum(qualities),
    scans_12_months: z.number().nullable(),
    lon: z.number(),
    lat: z.number(),
  }),
  examples: [{ measure: 'share-6-weeks', windowMonths: 1, month: '2026-03' }, { measure: 'clearance', windowMonths: 12, month: '2024-06' }],
})
