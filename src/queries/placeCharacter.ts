import { z } from '~/contracts/zod'
import { areaCharacteristicIds, providerCharacteristicIds } from '~/contracts/characteristics'
import type { Edition } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from './defineQuery'
import sql from './placeCharacter.sql?raw'

export const placeCharacter = defineQuery({
  name: 'placeCharacter',
  sql,
  sourceIds: ['ons-population-icb', 'lsoa-icb', 'census-age', 'iod-2025', 'rural-urban', 'dm01-provider', 'ods-trusts'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    rank: z.number(),
    code: z.string(),
    characteristic: z.enum([...areaCharacteristicIds, ...providerCharacteristicIds]),
    value: z.number(),
    unit: z.string(),
    level_median: z.number(),
    quality: z.enum(qualities),
  }),
  examples: [
    { edition: '2026', code: 'QRL' },
    { edition: '2023', code: 'QRL' },
    { edition: '2026', code: 'Y56' },
    { edition: '2026', code: 'RTG' },
  ],
})
