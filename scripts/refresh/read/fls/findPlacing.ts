import type { flsPlacing } from '~/contracts/flsAuditTables'
import type { Row } from '~/contracts/table'
import { tidy } from './tidy'

export type Placing = Row<typeof flsPlacing>

/** The row placed by hand for a code or name, equal but for small letters and blanks: never for one that is only like it. */
export function findPlacing(rows: readonly Placing[], knownBy: Placing['known_by'], value: string): Placing | null {
  const same = (text: string) => tidy(text).toLowerCase()
  return rows.find((row) => row.known_by === knownBy && same(row.value) === same(value)) ?? null
}

/** The row of a service: by its unit code, else by its name. */
export const placingOfService = (rows: readonly Placing[], unitCode: string | null, service: string): Placing | null =>
  (unitCode ? findPlacing(rows, 'unit code', unitCode) : null) ?? findPlacing(rows, 'service name', service)
