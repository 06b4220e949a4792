import { z } from '~/contracts/zod'
import { breakFlag } from '~/contracts/dexaTables'
import { defineQuery } from '../defineQuery'
import sql from './breakRuleCounts.sql?raw'

export const breakRuleCounts = defineQuery({
  name: 'breakRuleCounts',
  sql,
  sourceIds: ['dm01-provider'],
  bind: () => [],
  row: z.object({ rule: breakFlag.columns.rule.schema, flags: z.number(), providers: z.number() }),
  examples: [{}],
})
