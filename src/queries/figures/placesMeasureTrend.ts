import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import { type PlaceKey, placeKeys } from './placeKey'
import sql from './placesMeasureTrend.sql?raw'

interface Parameters {
  measure: MeasureId
  windowMonths: number
  places: readonly PlaceKey[]
}

export const placesMeasureTrend = defineQuery({
  name: 'placesMeasureTrend',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  bind: ({ measure, windowMonths, places }: Parameters) => [measure, windowMonths, placeKeys(places)],
  row: z.object({
    edition: z.string(),
    code: z.string(),
    name: z.string(),
    month: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{ measure: 'share-6-weeks', windowMonths: 1, places: [{ edition: '2026', code: 'ENG' }, { edition: '2023', code: 'QNQ' }, { edition: 'provider', code: 'RH8' }] }],
})
