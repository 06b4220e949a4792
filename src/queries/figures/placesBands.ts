import { z } from '~/contracts/zod'
import { defineQuery } from '../defineQuery'
import { type PlaceKey, placeKeys } from './placeKey'
import sql from './placesBands.sql?raw'

export const placesBands = defineQuery({
  name: 'placesBands',
  sql,
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb'],
  bind: ({ month, places }: { month: string; places: readonly PlaceKey[] }) => [month, placeKeys(places)],
  row: z.object({
    edition: z.string(),
    code: z.string(),
    name: z.string(),
    weeks: z.number(),
    people: z.number().nullable(),
    share: z.number().nullable(),
  }),
  examples: [{ month: '2026-03', places: [{ edition: '2026', code: 'ENG' }, { edition: '2023', code: 'QNQ' }, { edition: 'provider', code: 'RH8' }] }],
})
