import { z } from 'zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from './defineQuery'
import sql from './keyFigures.sql?raw'

interface Parameters {
  edition: Edition
  areaCode: string
  month: string
}

const figure = z.number().nullable()

export const keyFigures = defineQuery({
  name: 'keyFigures',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  bind: ({ edition, areaCode, month }: Parameters) => [edition, areaCode, month],
  row: z.object({
    month: z.string(),
    waiting: figure,
    waiting_before: figure,
    waiting_6_plus: figure,
    share_6_weeks: figure,
    share_6_weeks_before: figure,
    tests_12_months: figure,
    tests_12_months_before: figure,
    clearance_weeks: figure,
    clearance_weeks_before: figure,
  }),
  examples: [
    { edition: '2026', areaCode: 'ENG', month: '2026-03' },
    { edition: '2023', areaCode: 'QNQ', month: '2024-02' },
  ],
})
export type KeyFiguresRow = Awaited<ReturnType<typeof keyFigures>>['rows'][number]
