import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './areaMeasureTrend.sql?raw'

interface Parameters {
  measure: MeasureId
  windowMonths: number
  edition: Edition
  codes: readonly string[]
}

export const areaMeasureTrend = defineQuery({
  name: 'areaMeasureTrend',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  bind: ({ measure, windowMonths, edition, codes }: Parameters) => [measure, windowMonths, edition, codes.join(',')],
  row: z.object({
    code: z.string(),
    name: z.string(),
    month: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [
    { measure: 'share-6-weeks', windowMonths: 1, edition: '2026', codes: ['ENG', 'QJK'] },
    { measure: 'tests-rate', windowMonths: 12, edition: '2023', codes: ['ENG'] },
  ],
})
