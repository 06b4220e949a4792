import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import { type PlaceKey, placeKeys } from './placeKey'
import sql from './placesMeasureMonth.sql?raw'

interface Parameters {
  measure: MeasureId
  windowMonths: number
  month: string
  places: readonly PlaceKey[]
}

export const placesMeasureMonth = defineQuery({
  name: 'placesMeasureMonth',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  bind: ({ measure, windowMonths, month, places }: Parameters) => [measure, windowMonths, month, placeKeys(places)],
  row: z.object({
    edition: z.string(),
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [
    { measure: 'share-6-weeks', windowMonths: 1, month: '2026-03', places: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: 'provider', code: 'RH8' }] },
    { measure: 'tests-rate', windowMonths: 12, month: '2025-06', places: [{ edition: '2026', code: 'ENG' }] },
  ],
})
