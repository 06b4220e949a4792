import { z } from '~/contracts/zod'
import { editions } from '~/contracts/codes'
import { defineQuery } from '../defineQuery'
import sql from './placeRegister.sql?raw'

/** The districts are most of the rows, and are asked for apart so that no answer holds the page up. */
interface PlaceRegisterParameters {
  districts: boolean
}

export const placeRegister = defineQuery({
  name: 'placeRegister',
  sql,
  sourceIds: ['ons-icb-2023', 'ons-icb-2026', 'ons-regions', 'ods-trusts', 'ods-sites', 'dm01-provider', 'rcpch-takeovers'],
  bind: ({ districts }: PlaceRegisterParameters) => [districts],
  row: z.object({
    kind: z.enum(['board', 'region', 'provider', 'former-provider', 'site', 'postcode-district']),
    edition: z.enum(editions).nullable(),
    code: z.string(),
    gss: z.string().nullable(),
    name: z.string(),
    icb_2023: z.string().nullable(),
    icb_2026: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    successors: z.string().nullable(),
  }),
  examples: [{ districts: false }, { districts: true }],
})
