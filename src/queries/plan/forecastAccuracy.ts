import { z } from '~/contracts/zod'
import { forecastAccuracy as table } from '~/contracts/forecastTables'
import { defineQuery } from '../defineQuery'
import sql from './forecastAccuracy.sql?raw'

const { columns } = table

export const forecastAccuracy = defineQuery({
  name: 'forecastAccuracy',
  sql,
  sourceIds: table.sourceIds,
  bind: () => [],
  row: z.object({
    measure: columns.measure.schema,
    level: columns.level.schema,
    months: columns.months.schema,
    horizon_months: z.number(),
    model: columns.model.schema,
    origins: z.number(),
    cases: z.number(),
    error: z.number(),
    last_value_difference: z.number().nullable(),
    last_value_low: z.number().nullable(),
    last_value_high: z.number().nullable(),
    seasonal_naive_difference: z.number().nullable(),
    seasonal_naive_low: z.number().nullable(),
    seasonal_naive_high: z.number().nullable(),
    covered: z.number().nullable(),
    coverage_cases: z.number().nullable(),
    mean_width: z.number().nullable(),
    verdict: columns.verdict.schema,
  }),
  examples: [{}],
})
export type ForecastAccuracyRow = Awaited<ReturnType<typeof forecastAccuracy>>['rows'][number]
