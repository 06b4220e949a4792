import type { Source } from '~/contracts/source'
import { formatMonth } from '~/format/month'
import { addMonths } from '~/model/months'
import { newestMonthOut } from './publication'

interface Due {
  isDue: boolean
  /** For people: what is missing and where to get it, or that nothing is. */
  lines: string[]
}

/** Whether NHS England has months that data/ lacks, and which files a person fetches for them. */
export function whatIsDue(lastMonth: string, register: readonly Source[], today: Date): Due {
  const newest = newestMonthOut(today)
  if (lastMonth >= newest) return { isDue: false, lines: [`data/ ends with ${formatMonth(lastMonth)}, the last month of DM01 that must be out.`] }
  const first = addMonths(lastMonth, 1)
  const missing = first === newest ? formatMonth(newest) : `${formatMonth(first)} to ${formatMonth(newest)}`
  const files = register.filter(({ id }) => id.startsWith('dm01-')).flatMap((source) => source.files.map((file) => ({ ...file, page: source.url })))
  const byHand = files.filter(({ url, path }) => url === null && !path.includes('nhse_original'))
  return {
    isDue: true,
    lines: [
      `data/ ends with ${formatMonth(lastMonth)}, and by its calendar NHS England has published ${missing}. Its files have no lasting address: fetch them by hand.`,
      ...byHand.map(({ path, by_hand, page }) => `- ${path}: ${by_hand ?? ''} (${page})`),
    ],
  }
}
