import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './hipFractureOddities.sql?raw'

export const hipFractureOddities = defineQuery({
  name: 'hipFractureOddities',
  sql,
  sourceIds: ['ons-health-index'],
  bind: ({ financialYear }: { financialYear: string }) => [financialYear],
  row: z.object({
    area_name: z.string(),
    rate: z.number(),
    usable: z.boolean(),
    note: z.string(),
    median_rate: z.number(),
  }),
  examples: [{ financialYear: '2018/19' }],
})
