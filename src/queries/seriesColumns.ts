import { z } from '~/contracts/zod'
import { qualities } from '~/contracts/table'

const monthly = z.array(z.number().nullable())

/** A place's months of one measure, earliest first; null where missing. */
export const seriesColumns = {
  code: z.string(),
  value: monthly,
  numerator: monthly,
  denominator: monthly,
  numerator_before: monthly,
  denominator_before: monthly,
  quality: z.enum(qualities),
}
