import { z } from '~/contracts/zod'
import { defineQuery } from './defineQuery'
import sql from './months.sql?raw'

export const months = defineQuery({
  name: 'months',
  sql,
  sourceIds: ['dm01-commissioner'],
  bind: (_: Record<string, never>) => [],
  row: z.object({ month: z.string() }),
  examples: [{}],
})
