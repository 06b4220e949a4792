import { z } from '~/contracts/zod'
import { parameterQualities } from '~/contracts/table'

/** A figure from elsewhere, with who says so. */
export const parameterRow = z.object({
  id: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  applies_to: z.string(),
  source_title: z.string(),
  source_url: z.string(),
  note: z.string().nullable(),
  quality: z.enum(parameterQualities),
})
