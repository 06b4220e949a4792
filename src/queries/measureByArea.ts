import { z } from 'zod'
import type { Edition, Level } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import { defineQuery } from './defineQuery'
import { measuredColumns } from './measuredColumns'
import sql from './measureByArea.sql?raw'

interface Parameters {
  measure: MeasureId
  edition: Edition
  level: Level
  month: string
}

export const measureByArea = defineQuery({
  name: 'measureByArea',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb'],
  bind: ({ measure, edition, level, month }: Parameters) => [measure, edition, level, month],
  row: z.object({
    area_code: z.string(),
    short_name: z.string(),
    name: z.string(),
    parent_code: z.string().nullable(),
    ...measuredColumns,
    suspect_providers: z.string().nullable(),
  }),
  examples: [
    { measure: 'share-6-weeks', edition: '2026', level: 'icb', month: '2026-03' },
    { measure: 'tests-rate', edition: '2023', level: 'icb', month: '2024-06' },
    { measure: 'clearance', edition: '2026', level: 'region', month: '2025-01' },
    { measure: 'share-6-weeks-change', edition: '2023', level: 'england', month: '2026-03' },
    { measure: 'list-change-plus-tests', edition: '2026', level: 'icb', month: '2026-03' },
    { measure: 'waiting-change', edition: '2026', level: 'icb', month: '2023-06' },
  ],
})
export type MeasureByAreaRow = Awaited<ReturnType<typeof measureByArea>>['rows'][number]
