import { areaSuccession, area, lsoa, population } from '~/contracts/placeTables'
import { breakFlag, calendarMonth, dexaAreaMonth, dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { areaNeed } from '~/contracts/needTables'
import { flsAudit, flsPlacing } from '~/contracts/flsAuditTables'
import { bankHoliday, flsEvidence, flsFact, parameter } from '~/contracts/registerTables'
import type { Table } from '~/contracts/table'
import { checkRows } from '../../data/checkRows'
import type { CellRow } from '../../data/rows'
import type { Data } from '../readData'
import { deriveAreaMonths } from './areaMonths'
import { deriveBreakFlags } from './breaks'
import { deriveCalendar } from './calendar'
import { deriveNeed } from './need'
import { withAudit } from './flsEvidence'
import { similarTables } from './similar/index'
import { deriveSuccession } from './succession'

/**
 * The tables that follow from the committed ones, checked against their contracts and sorted by key.
 * Evidence about fracture liaison services is both: the register kept by hand, grown by the audit.
 */
export function deriveTables(data: Data): Map<Table, readonly CellRow[]> {
  const areas = data.rows(area)
  const providerMonths = data.rows(dexaProviderMonth)
  const successions = deriveSuccession(data.rows(lsoa), areas)
  const areaMonths = deriveAreaMonths({ icbMonths: data.rows(dexaIcbMonth), providerMonths, areas, successions })
  const derived = new Map<Table, readonly CellRow[]>([
    [areaSuccession, successions],
    [dexaAreaMonth, areaMonths],
    [breakFlag, deriveBreakFlags(providerMonths)],
    [calendarMonth, deriveCalendar(providerMonths.map(({ month }) => month), data.rows(bankHoliday))],
    [areaNeed, deriveNeed({ areas, areaMonths, residents: data.rows(population), parameters: data.rows(parameter), facts: data.rows(flsFact) })],
    [flsEvidence, withAudit({ evidence: data.rows(flsEvidence), audit: data.rows(flsAudit), placings: data.rows(flsPlacing) })],
    ...similarTables(data),
  ])
  return new Map([...derived].map(([table, rows]) => [table, checked(table, rows)]))
}

function checked(table: Table, rows: readonly CellRow[]): readonly CellRow[] {
  const key = (row: CellRow) => table.key.map((column) => String(row[column])).join('\t')
  const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  checkRows(table, sorted)
  return sorted
}
