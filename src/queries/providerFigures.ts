import { z } from '~/contracts/zod'
import { defineQuery } from './defineQuery'
import sql from './providerFigures.sql?raw'

export const providerFigures = defineQuery({
  name: 'providerFigures',
  sql,
  sourceIds: ['dm01-provider'],
  bind: ({ providerCode }: { providerCode: string }) => [providerCode],
  row: z.object({
    month: z.string(),
    waiting: z.number().nullable(),
    waiting_6_plus: z.number().nullable(),
    tests_total: z.number().nullable(),
    flags: z.string().nullable(),
  }),
  examples: [{ providerCode: 'RTG' }, { providerCode: 'RHQ' }],
})
export type ProviderFiguresRow = Awaited<ReturnType<typeof providerFigures>>['rows'][number]
