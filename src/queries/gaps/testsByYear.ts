import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './testsByYear.sql?raw'

export const testsByYear = defineQuery({
  name: 'testsByYear',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  bind: () => [],
  row: z.object({ year: z.string(), tests: z.number() }),
  examples: [{}],
})
