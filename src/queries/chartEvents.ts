import { z } from '~/contracts/zod'
import { defineQuery } from './defineQuery'
import sql from './chartEvents.sql?raw'

export const chartEvents = defineQuery({
  name: 'chartEvents',
  sql,
  sourceIds: ['register-events'],
  bind: ({ from, to }: { from: string; to: string }) => [from, to],
  row: z.object({ date: z.string(), title: z.string(), source_url: z.string() }),
  examples: [{ from: '2023-04', to: '2026-03' }],
})
export type ChartEventRow = Awaited<ReturnType<typeof chartEvents>>['rows'][number]
