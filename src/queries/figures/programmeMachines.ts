import { z } from '~/contracts/zod'
import { scannerKinds } from '~/contracts/scannerKinds'
import { defineQuery } from '../defineQuery'
import sql from './programmeMachines.sql?raw'

export const programmeMachines = defineQuery({
  name: 'programmeMachines',
  sql,
  sourceIds: ['register-scanners'],
  bind: (_: Record<string, never>) => [],
  row: z.object({ wave: z.number(), announced: z.string(), kind: z.enum(scannerKinds), number: z.number() }),
  examples: [{}],
})
