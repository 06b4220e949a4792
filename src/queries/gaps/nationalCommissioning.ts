import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './nationalCommissioning.sql?raw'

export const nationalCommissioning = defineQuery({
  name: 'nationalCommissioning',
  sql,
  sourceIds: ['dm01-commissioner'],
  bind: ({ month }: { month: string }) => [month],
  row: z.object({ waiting: z.number(), waiting_6_plus: z.number(), england_waiting: z.number() }),
  examples: [{ month: '2026-03' }],
})
