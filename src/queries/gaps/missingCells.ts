import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './missingCells.sql?raw'

export const missingCells = defineQuery({
  name: 'missingCells',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  bind: () => [],
  row: z.object({ month: z.string(), rows_without_tests: z.number(), tests_by_provider: z.number() }),
  examples: [{}],
})
