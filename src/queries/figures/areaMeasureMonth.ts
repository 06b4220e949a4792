import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './areaMeasureMonth.sql?raw'

interface Parameters {
  measure: MeasureId
  windowMonths: number
  edition: Edition
  level: 'icb' | 'region'
  month: string
}

export const areaMeasureMonth = defineQuery({
  name: 'areaMeasureMonth',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  bind: ({ measure, windowMonths, edition, level, month }: Parameters) => [measure, windowMonths, edition, level, month],
  row: z.object({
    level: z.enum(['england', 'region', 'icb']),
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [
    { measure: 'share-6-weeks', windowMonths: 1, edition: '2026', level: 'icb', month: '2026-03' },
    { measure: 'waiting-rate', windowMonths: 1, edition: '2023', level: 'region', month: '2025-06' },
  ],
})
