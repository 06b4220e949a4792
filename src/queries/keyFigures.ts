import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { defineQuery } from './defineQuery'
import sql from './keyFigures.sql?raw'

interface Parameters {
  edition: Edition
  areaCode: string
}

const figure = z.number().nullable()

export const keyFigures = defineQuery({
  name: 'keyFigures',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  bind: ({ edition, areaCode }: Parameters) => [edition, areaCode],
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
    { edition: '2026', areaCode: 'ENG' },
    { edition: '2023', areaCode: 'QNQ' },
  ],
})
export type KeyFiguresRow = Awaited<ReturnType<typeof keyFigures>>['rows'][number]
