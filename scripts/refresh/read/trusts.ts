import { readCsv, type SourceRow } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import type { Point } from './icbAtPoint'
import { readPlace } from './readPlace'

const file = 'organisations/nhs_trusts_ods_etr_2026-07.csv'

export interface Trust {
  readonly row: SourceRow
  /** As published, in capitals. */
  readonly name: string
  readonly regionCode: string
  readonly icb2026: string
  readonly open: boolean
  readonly headquarters: Point
}

/** NHS trusts of England in the ODS register, by code. */
export function readTrusts(sources: SourceFolder): Map<string, Trust> {
  const columns = ['org_code', 'name', 'nhser_cdh', 'icb26cdh', 'status', 'hq_lat', 'hq_long']
  const rows = readCsv(file, sources.text(file), columns)
  // The register also lists trusts of Wales, which belong to no ICB.
  const english = rows.filter((row) => row.cell('icb26cdh') !== '')
  return new Map(english.map((row) => [row.cell('org_code'), toTrust(row)]))
}

const toTrust = (row: SourceRow): Trust => ({
  row,
  name: row.cell('name'),
  regionCode: row.cell('nhser_cdh'),
  icb2026: row.cell('icb26cdh'),
  open: isOpen(row),
  headquarters: readPlace(row, { lon: 'hq_long', lat: 'hq_lat' }),
})

function isOpen(row: SourceRow): boolean {
  const status = row.cell('status')
  if (status !== 'open' && status !== 'closed') row.fault('status', `"${status}"`, 'open or closed')
  return status === 'open'
}
