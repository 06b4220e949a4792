import { readCsv, type SourceRow } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import type { Point } from './icbAtPoint'
import { readPlace } from './readPlace'

const files = {
  practices: 'organisations/nhse_gp_practice_map_2026-08.csv',
  points: 'smallarea/gp_practice_points_2014coords_by_postcode.csv',
} as const

interface GpPractice {
  readonly row: SourceRow
  readonly postcode: string
  readonly subIcbCode: string
  /** ONS code of the ICB it belongs to, in the column named here. */
  readonly icbColumn: string
  /** Where its postcode lies; null for about 7 in 100. */
  readonly point: Point | null
}

/** GP practices of August 2026 with their ICB as published. */
export function readGpPractices(sources: SourceFolder): GpPractice[] {
  const points = readPoints(sources)
  const icbColumn = 'ONS_ICB_CODE'
  const columns = ['PRACTICE_CODE', 'PRACTICE_POSTCODE', 'SUB_ICB_LOCATION_CODE', icbColumn]
  return readCsv(files.practices, sources.text(files.practices), columns).map((row) => ({
    row,
    postcode: row.cell('PRACTICE_POSTCODE'),
    subIcbCode: row.cell('SUB_ICB_LOCATION_CODE'),
    icbColumn,
    point: points.get(row.cell('PRACTICE_CODE')) ?? null,
  }))
}

function readPoints(sources: SourceFolder): Map<string, Point> {
  const rows = readCsv(files.points, sources.text(files.points), ['practice_code', 'lat', 'lon'])
  return new Map(rows.map((row) => [row.cell('practice_code'), readPlace(row, { lon: 'lon', lat: 'lat' })]))
}
