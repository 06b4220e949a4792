import { z } from 'zod'
import { qualities } from '~/contracts/table'

/** A measure's value with the counts behind it, as in area_measure. */
export const measuredColumns = {
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  numerator_before: z.number().nullable(),
  denominator_before: z.number().nullable(),
  quality: z.enum(qualities),
}
