import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { measureIds } from '~/contracts/measureIds'
import { numberListWithGaps as monthly } from '~/contracts/numberList'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './compareSeries.sql?raw'

export const compareSeries = defineQuery({
  name: 'compareSeries',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-bank-holidays', 'register-parameters'],
  bind: ({ edition, code }: { edition: Edition | 'provider'; code: string }) => [edition, code],
  row: z.object({
    measure: z.enum(measureIds),
    window_months: z.number(),
    value: monthly,
    numerator: monthly,
    denominator: monthly,
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: '2026', code: 'ENG' }, { edition: 'provider', code: 'RF4' }],
})
export type CompareSeriesRow = Awaited<ReturnType<typeof compareSeries>>['rows'][number]
