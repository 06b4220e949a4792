import { z } from './zod'
import { measureIds, measureUnits } from './measureIds'

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
  /** Another span that can be chosen, null where there is none. */
  other_window_months: z.int().positive().nullable(),
  /** Kinds of place that have it; rates per head need residents, which providers lack. */
  levels: z.array(z.enum(['region', 'icb', 'provider'])).min(1),
  /** How its numerator varies by chance, for a funnel plot; null where none fits. */
  funnel: z.enum(['share', 'rate']).nullable(),
  unit: z.enum(measureUnits),
  direction: z.enum(['lower is better', 'neither high nor low is better in itself']),
  interval: z.enum(['wilson', 'byar', 'ratio', 'difference', 'none']),
  interval_note: sentence,
  /** What the value covers, where it is the same in every month. */
  every_month: sentence.optional(),
  /** Said once beside a picture where every place's figure is an estimate, in place of a mark at each. */
  estimates: sentence.optional(),
  /** Class breaks of the map, in the unit of value, round when printed. */
  thresholds: z.array(z.number()).min(2).max(4),
  /** Other breaks for kinds of place where counts are of another size. */
  level_thresholds: z.partialRecord(z.enum(['region', 'icb', 'provider']), z.array(z.number()).min(2).max(4)).optional(),
  scale: z.enum(['sequential', 'diverging']),
  caveats: z.array(sentence),
  source_ids: z.array(sentence).min(1),
})
export type Measure = z.infer<typeof measureSchema>

/** Months that a measure can cover, its usual span first. */
export const spansOf = ({ window_months, other_window_months }: Pick<Measure, 'window_months' | 'other_window_months'>): number[] =>
  other_window_months === null ? [window_months] : [window_months, other_window_months]
