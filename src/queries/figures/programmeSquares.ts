import { z } from '~/contracts/zod'
import { scannerKinds } from '~/contracts/scannerKinds'
import { defineQuery } from '../defineQuery'
import sql from './programmeSquares.sql?raw'

export const programmeSquares = defineQuery({
  name: 'programmeSquares',
  sql,
  sourceIds: ['register-scanners'],
  bind: (_: Record<string, never>) => [],
  row: z.object({ wave: z.number(), announced: z.string(), kind: z.enum(scannerKinds), site: z.string().nullable(), town: z.string().nullable() }),
  examples: [{}],
})
