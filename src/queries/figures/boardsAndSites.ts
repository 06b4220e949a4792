import { z } from '~/contracts/zod'
import type { MeasureId } from '~/contracts/measureIds'
import { scannerKinds } from '~/contracts/scannerKinds'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './boardsAndSites.sql?raw'

export const boardsAndSites = defineQuery({
  name: 'boardsAndSites',
  sql,
  sourceIds: ['dm01-commissioner', 'ons-population-icb', 'register-scanners', 'register-parameters'],
  bind: ({ measure, windowMonths, month }: { measure: MeasureId; windowMonths: number; month: string }) => [measure, windowMonths, month],
  row: z.object({
    mark: z.enum(['england', 'board', 'site']),
    code: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    quality: z.enum(qualities),
    kind: z.enum(scannerKinds).nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
  }),
  examples: [{ measure: 'need-gap', windowMonths: 12, month: '2026-03' }],
})
