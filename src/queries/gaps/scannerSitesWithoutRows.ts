import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './scannerSitesWithoutRows.sql?raw'

export const scannerSitesWithoutRows = defineQuery({
  name: 'scannerSitesWithoutRows',
  sql,
  sourceIds: ['register-scanners', 'dm01-provider'],
  bind: () => [],
  row: z.object({ site_name: z.string(), provider_code: z.string(), note: z.string().nullable() }),
  examples: [{}],
})
