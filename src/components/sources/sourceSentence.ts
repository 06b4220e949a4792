import type { Edition } from '~/contracts/codes'
import { formatMonth } from '~/format/month'

export interface Sourced {
  month: string
  /** Of the boundaries drawn; null where none are. */
  edition: Edition | null
  /** Whether figures are per resident. */
  perResident?: boolean
  /** Whether figures rest on fractures to expect. */
  ofNeed?: boolean
}

/** Who published what a picture of waits and tests is made from. */
export function sourceSentence({ month, edition, perResident = false, ofNeed = false }: Sourced): string {
  const boundaries = edition === '2026' ? '; ONS boundaries, April 2026' : edition === '2023' ? '; ONS boundaries, April 2023' : ''
  return `Source: NHS England, Monthly Diagnostics (DM01), ${formatMonth(month)}${perResident ? '; ONS population estimates, mid-2024' : ''}${ofNeed ? '; published totals of fractures, shared out' : ''}${boundaries}.`
}
