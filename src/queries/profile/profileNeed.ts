import { z } from '~/contracts/zod'
import type { Edition } from '~/contracts/codes'
import { qualities } from '~/contracts/table'
import { defineQuery } from '../defineQuery'
import sql from './profileNeed.sql?raw'

const known = z.number()
const mayLack = z.number().nullable()

export const profileNeed = defineQuery({
  name: 'profileNeed',
  sql,
  sourceIds: ['ons-population-icb', 'dm01-commissioner', 'register-parameters', 'register-fls'],
  bind: ({ edition, code }: { edition: Edition; code: string }) => [edition, code],
  row: z.object({
    code: z.string(),
    fractures_low: known,
    fractures: known,
    fractures_high: known,
    hip_fractures_low: known,
    hip_fractures: known,
    hip_fractures_high: known,
    tests_rate: mayLack,
    tests_rate_standardised: mayLack,
    below_england_low: mayLack,
    below_england: mayLack,
    below_england_high: mayLack,
    below_best_quarter_low: mayLack,
    below_best_quarter: mayLack,
    below_best_quarter_high: mayLack,
    scans_if_all_seen_low: known,
    scans_if_all_seen: known,
    scans_if_all_seen_high: known,
    machines_low: known,
    machines: known,
    machines_high: known,
    prevented_fractures: known,
    prevented_hip_fractures: known,
    freed_bed_days: known,
    short_for_age: mayLack,
    quarter_rate: mayLack,
    per_million: known,
    per_million_low: known,
    per_million_high: known,
    quality: z.enum(qualities),
  }),
  examples: [{ edition: '2026', code: 'QJK' }, { edition: '2023', code: 'QNQ' }, { edition: '2026', code: 'Y58' }],
})
export type ProfileNeedRow = Awaited<ReturnType<typeof profileNeed>>['rows'][number]
