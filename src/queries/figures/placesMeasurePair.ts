import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import { type PlaceKey, placeKeys } from './placeKey'
import sql from './placesMeasurePair.sql?raw'

interface Parameters {
  measure: MeasureId
  windowMonths: number
  other: MeasureId
  otherWindow: number
  month: string
  places: readonly PlaceKey[]
}

export const placesMeasurePair = defineQuery({
  name: 'placesMeasurePair',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  bind: ({ measure, windowMonths, other, otherWindow, month, places }: Parameters) => [measure, windowMonths, other, otherWindow, month, placeKeys(places)],
  row: z.object({
    edition: z.string(),
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    against: z.number().nullable(),
    quality: z.enum(qualities),
    aged_50_plus: z.number().nullable(),
    scans_12_months: z.number().nullable(),
  }),
  examples: [
    { measure: 'share-6-weeks', windowMonths: 1, other: 'tests-rate', otherWindow: 12, month: '2026-03', places: [{ edition: '2026', code: 'QJK' }, { edition: '2026', code: 'QRL' }] },
    { measure: 'clearance', windowMonths: 3, other: 'tests-per-working-day', otherWindow: 12, month: '2025-06', places: [{ edition: 'provider', code: 'RH8' }] },
  ],
})
