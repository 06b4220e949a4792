import { z } from '~/contracts/zod'
import { scannerKinds } from '~/contracts/scannerKinds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './programmeSites.sql?raw'

export const programmeSites = defineQuery({
  name: 'programmeSites',
  sql,
  sourceIds: ['register-scanners', 'ods-trusts', 'ons-icb-2026'],
  bind: () => [],
  row: z.object({
    id: z.string(),
    wave: z.number(),
    provider_code: z.string(),
    provider_name: z.string().nullable(),
    site_name: z.string(),
    town: z.string(),
    icb_2026: z.string(),
    icb_name: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    kind: z.enum(scannerKinds),
    kind_basis: z.string(),
    status: z.string(),
    opened: z.string().nullable(),
    stated_extra_scans_per_year: z.number().nullable(),
    source_title: z.string(),
    source_url: z.string(),
    note: z.string().nullable(),
    quality: z.enum(qualities),
  }),
  examples: [{}],
})
export type ProgrammeSiteRow = Awaited<ReturnType<typeof programmeSites>>['rows'][number]
