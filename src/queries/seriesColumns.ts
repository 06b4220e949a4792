import { numberListWithGaps as monthly } from '~/contracts/numberList'
import { qualities } from '~/contracts/table'
import { z } from '~/contracts/zod'

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
