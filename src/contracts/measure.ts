import { z } from 'zod'

/** Measures that the site shows, in the order of its menus; each has a file in data/measures. */
export const measureIds = [
  'share-6-weeks',
  'share-13-weeks',
  'waiting-rate',
  'tests-rate',
  'clearance',
  'list-change-plus-tests',
  'waiting-change',
  'share-6-weeks-change',
] as const
export type MeasureId = (typeof measureIds)[number]

export const measureUnits = ['share', 'per_1000_aged_50_plus', 'weeks', 'change', 'points'] as const
export type MeasureUnit = (typeof measureUnits)[number]

const sentence = z.string().min(1)

export const measureSchema = z.strictObject({
  id: z.enum(measureIds),
  title: sentence,
  /** Stands over a map or a column: "Waiting six weeks or more". */
  short_title: sentence,
  why_it_matters: sentence,
  numerator: sentence,
  denominator: sentence,
  /** Months that the value covers, counted back from the month shown. */
  window_months: z.int().positive(),
  unit: z.enum(measureUnits),
  direction: z.enum(['lower is better', 'higher is not better, only higher']),
  interval: z.enum(['wilson', 'byar', 'ratio', 'difference', 'none']),
  interval_note: sentence,
  /** Class breaks of the map, in the unit of value, round when printed. */
  thresholds: z.array(z.number()).min(2).max(4),
  scale: z.enum(['sequential', 'diverging']),
  caveats: z.array(sentence),
  source_ids: z.array(sentence).min(1),
})
export type Measure = z.infer<typeof measureSchema>
