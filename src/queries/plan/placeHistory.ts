import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './placeHistory.sql?raw'

export const placeHistory = defineQuery({
  name: 'placeHistory',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  bind: ({ code }: { code: string }) => [code],
  row: z.object({
    month: z.string(),
    waiting: z.number().nullable(),
    waiting_6_plus: z.number().nullable(),
    tests_total: z.number().nullable(),
  }),
  examples: [{ code: 'ENG' }, { code: 'Y63' }, { code: 'QWO' }, { code: 'RR8' }],
})
export type HistoryRow = Awaited<ReturnType<typeof placeHistory>>['rows'][number]
