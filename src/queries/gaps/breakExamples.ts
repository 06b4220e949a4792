import { z } from '~/contracts/zod'
import type { breakFlag } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './breakExamples.sql?raw'

interface Parameters {
  provider: string
  rule: Row<typeof breakFlag>['rule']
}

export const breakExamples = defineQuery({
  name: 'breakExamples',
  sql,
  sourceIds: ['dm01-provider'],
  bind: ({ provider, rule }: Parameters) => [provider, rule],
  row: z.object({
    name: z.string(),
    months: z.number(),
    first_month: z.string(),
    last_month: z.string(),
    first_detail: z.string(),
  }),
  examples: [
    { provider: 'RTG', rule: 'tests_step' },
    { provider: 'RHQ', rule: 'list_without_tests' },
  ],
})
