import { parseAsString } from 'nuqs'
import { month, quoted } from './parsers'

/** What a link to the page of a place can set: the month that limits of its control chart are worked out anew from. */
export const profileParameters = { recalculate: month }
export const profileRaw = { recalculate: parseAsString }

/**
 * Where limits begin anew, and what in the link was not understood.
 * @param asked the parameter as a month; null where it is absent or none
 * @param raw its text
 * @param months months with figures, in order
 */
export function readRecalculation(asked: string | null, raw: string | null, months: readonly string[]): { month: string | null; notes: string[] } {
  if (raw === null) return { month: null, notes: [] }
  const at = asked === null ? -1 : months.indexOf(asked)
  if (at > 0) return { month: asked, notes: [] }
  const why = at === 0 ? 'the first month, from where limits run anyway' : 'not a month with figures that limits can begin from'
  return { month: null, notes: [`${quoted(raw)} in the link is ${why}, so they are worked out over all months.`] }
}
