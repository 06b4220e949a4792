import { type PlacedSite, placeSites, type SiteCell } from '~/model/ownFile/siteRows'
import type { LeftOut } from '~/model/ownFile/flsRows'
import { lineColumn } from '~/model/ownFile/columnNames'
import { columnsOf } from '../columnsOf'
import { tableRef } from '../load/loadTable'
import { quotedName } from '../load/typeSql'
import type { OwnDesk } from '../OwnDesk'
import type { OwnTable } from '../OwnTable'

/** Rows that are read as sites: England has a few hundred scanners. */
const mostSites = 2000

export interface SitesAnswer {
  sites: PlacedSite[]
  leftOut: LeftOut[]
}

/** The reader's rows as sites of scanners, as their columns say. */
export async function askSites(desk: OwnDesk, table: OwnTable): Promise<SitesAnswer> {
  const { reader } = await desk.database()
  const first = (...meanings: Parameters<typeof columnsOf>[1][]) => columnsOf(table, ...meanings)[0]
  const name = table.loaded.columns.find((column) => column.type === 'text' && table.meanings[column.name] === 'none')?.name
  const cell = (column: string | undefined, as: 'varchar' | 'double') => (column === undefined ? 'null' : `${quotedName(column)}::${as}`)
  const rows = await reader.run(`
    select ${quotedName(lineColumn)}::double as line, ${cell(name, 'varchar')} as name, ${cell(first('site') ?? first('provider'), 'varchar')} as code,
      ${cell(first('lon'), 'double')} as lon, ${cell(first('lat'), 'double')} as lat, ${cell(first('easting'), 'double')} as easting,
      ${cell(first('northing'), 'double')} as northing, ${cell(first('month'), 'varchar')} as month
    from ${tableRef(table.name)} order by 1 limit ${mostSites}`)
  return placeSites(rows.map(siteCell), await desk.register())
}

function siteCell(row: Record<string, unknown>): SiteCell {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)
  const number = (value: unknown) => (typeof value === 'number' ? value : null)
  return {
    line: Number(row.line), name: text(row.name), code: text(row.code), lon: number(row.lon), lat: number(row.lat),
    easting: number(row.easting), northing: number(row.northing), month: text(row.month),
  }
}
