import { z } from '~/contracts/zod'
import { defineQuery } from './defineQuery'
import sql from './scannerSites.sql?raw'

export const scannerSites = defineQuery({
  name: 'scannerSites',
  sql,
  sourceIds: ['register-scanners'],
  bind: () => [],
  row: z.object({
    id: z.string(),
    wave: z.number(),
    provider_code: z.string().nullable(),
    site_name: z.string(),
    town: z.string().nullable(),
    icb_2026: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    kind: z.string(),
    status: z.string(),
    source_url: z.string(),
  }),
  examples: [{}],
})
export type ScannerSiteRow = Awaited<ReturnType<typeof scannerSites>>['rows'][number]
