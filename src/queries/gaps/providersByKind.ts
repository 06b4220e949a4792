import { z } from '~/contracts/zod'
import { provider } from '~/contracts/placeTables'
import { defineQuery } from '../defineQuery'
import sql from './providersByKind.sql?raw'

export const providersByKind = defineQuery({
  name: 'providersByKind',
  sql,
  sourceIds: ['dm01-provider', 'ods-trusts', 'nhsuk-hospitals'],
  bind: ({ from }: { from: string }) => [from],
  row: z.object({
    kind: provider.columns.kind.schema,
    providers: z.number(),
    unplaced: z.number(),
    tests: z.number(),
    tests_unplaced: z.number(),
  }),
  examples: [{ from: '2025-04' }],
})
