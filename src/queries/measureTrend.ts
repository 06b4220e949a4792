import { z } from 'zod'
import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import { defineQuery } from './defineQuery'
import { measuredColumns } from './measuredColumns'
import sql from './measureTrend.sql?raw'

interface Parameters {
  measure: MeasureId
  edition: Edition
  areaCode: string
}

export const measureTrend = defineQuery({
  name: 'measureTrend',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb'],
  bind: ({ measure, edition, areaCode }: Parameters) => [measure, edition, areaCode],
  row: z.object({
    month: z.string(),
    ...measuredColumns,
  }),
  examples: [
    { measure: 'share-6-weeks', edition: '2026', areaCode: 'ENG' },
    { measure: 'tests-rate', edition: '2026', areaCode: 'D7T5G' },
    { measure: 'waiting-rate', edition: '2023', areaCode: 'QNQ' },
  ],
})
export type MeasureTrendRow = Awaited<ReturnType<typeof measureTrend>>['rows'][number]
