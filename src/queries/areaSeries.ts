import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import sql from './areaSeries.sql?raw'
import { defineQuery } from './defineQuery'
import { seriesColumns } from './seriesColumns'

interface Parameters {
  measure: MeasureId
  windowMonths: number
  edition: Edition
  level: 'icb' | 'region'
}

export const areaSeries = defineQuery({
  name: 'areaSeries',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  bind: ({ measure, windowMonths, edition, level }: Parameters) => [measure, windowMonths, edition, level],
  row: z.object(seriesColumns),
  examples: [
    { measure: 'share-6-weeks', windowMonths: 1, edition: '2026', level: 'icb' },
    { measure: 'share-6-weeks', windowMonths: 12, edition: '2023', level: 'icb' },
    { measure: 'tests-per-working-day', windowMonths: 1, edition: '2026', level: 'region' },
    { measure: 'share-6-weeks-change', windowMonths: 12, edition: '2023', level: 'region' },
    { measure: 'list-change-plus-tests', windowMonths: 1, edition: '2026', level: 'icb' },
    { measure: 'need-gap', windowMonths: 12, edition: '2023', level: 'icb' },
    { measure: 'expected-fractures', windowMonths: 12, edition: '2026', level: 'region' },
  ],
})
export type SeriesRow = Awaited<ReturnType<typeof areaSeries>>['rows'][number]
