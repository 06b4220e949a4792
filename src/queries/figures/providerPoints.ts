import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './providerPoints.sql?raw'

export const providerPoints = defineQuery({
  name: 'providerPoints',
  sql,
  sourceIds: ['ods-sites', 'ods-trusts', 'nhsuk-hospitals'],
  bind: ({ code }: { code: string }) => [code, code],
  row: z.object({ code: z.string(), name: z.string(), lon: z.number(), lat: z.number() }),
  examples: [{ code: 'RH8' }],
})
