import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import sql from './profileSites.sql?raw'

export const profileSites = defineQuery({
  name: 'profileSites',
  sql,
  sourceIds: ['ods-sites', 'nhsuk-hospitals'],
  bind: ({ providerCode }: { providerCode: string }) => [providerCode],
  row: z.object({
    code: z.string(),
    name: z.string(),
    postcode: z.string(),
    lon: z.number(),
    lat: z.number(),
  }),
  examples: [{ providerCode: 'RH8' }],
})
export type ProfileSitesRow = Awaited<ReturnType<typeof profileSites>>['rows'][number]
