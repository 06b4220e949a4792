import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { defineQuery } from './defineQuery'
import sql from './providerSeries.sql?raw'
import { seriesColumns } from './seriesColumns'

interface Parameters {
  measure: MeasureId
  windowMonths: number
}

export const providerSeries = defineQuery({
  name: 'providerSeries',
  sql,
  sourceIds: ['dm01-provider', 'dm01-commissioner'],
  bind: ({ measure, windowMonths }: Parameters) => [measure, windowMonths],
  row: z.object(seriesColumns),
  examples: [
    { measure: 'share-6-weeks', windowMonths: 1 },
    { measure: 'clearance', windowMonths: 12 },
    { measure: 'tests-per-working-day', windowMonths: 12 },
  ],
})
