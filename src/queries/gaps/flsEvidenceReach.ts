import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './flsEvidenceReach.sql?raw'

export const flsEvidenceReach = defineQuery({
  name: 'flsEvidenceReach',
  sql,
  sourceIds: ['register-fls'],
  bind: () => [],
  row: z.object({ icbs_with_evidence: z.number(), icbs: z.number(), pieces: z.number(), reported_absent: z.number() }),
  examples: [{}],
})
