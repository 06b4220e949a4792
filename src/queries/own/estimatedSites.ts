import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './estimatedSites.sql?raw'

export const estimatedSites = defineQuery({
  name: 'estimatedSites',
  sql,
  sourceIds: ['dm01-provider', 'ods-trusts', 'ods-sites', 'nhsuk-hospitals'],
  bind: () => [],
  row: z.object({ provider_code: z.string(), lon: z.number(), lat: z.number(), is_main: z.boolean() }),
  examples: [{}],
})
