import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import { type PlaceKey, placeKeys } from './placeKey'
import sql from './placesDifferences.sql?raw'

interface Parameters {
  month: string
  base: PlaceKey
  others: readonly (PlaceKey & { measure: MeasureId; windowMonths: number })[]
}

export const placesDifferences = defineQuery({
  name: 'placesDifferences',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-bank-holidays', 'register-parameters'],
  bind: ({ month, base, others }: Parameters) => [
    month,
    placeKeys([base]),
    others.map(({ measure, windowMonths, ...place }) => `${measure} ${windowMonths} ${placeKeys([place])}`).join(','),
  ],
  row: z.object({
    measure: z.string(),
    window_months: z.number(),
    edition: z.string(),
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    base_value: z.number().nullable(),
    difference: z.number().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{
    month: '2026-03',
    base: { edition: '2026', code: 'ENG' },
    others: [{ measure: 'share-6-weeks', windowMonths: 1, edition: '2026', code: 'QJK' }, { measure: 'clearance', windowMonths: 3, edition: 'provider', code: 'RH8' }],
  }],
})
