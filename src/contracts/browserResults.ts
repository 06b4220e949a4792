import { z } from '~/contracts/zod'

const browserResult = z.object({
  /** As its makers call it. */
  name: z.string(),
  version: z.string(),
  /** Day of the walk. */
  date: z.iso.date(),
  journeys: z.int().positive(),
  passed: z.int().nonnegative(),
})
export type BrowserResult = z.infer<typeof browserResult>

/** bench/browsers.json: how many journeys passed in each browser when they were last walked for the record. */
export const browserResults = z.array(browserResult)
