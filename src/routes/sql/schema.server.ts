import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { committedTables, derivedTables, sqlTables } from '~/contracts/index'
import type { Table } from '~/contracts/table'
import type { SchemaTable } from './SchemaTable'

/** As people think of them, not as the build makes them. */
const groups: readonly (readonly [string, RegExp])[] = [
  ['Waits and scans', /^(dexa_|calendar_month|area_suspect|break_flag|revision_difference)/],
  ['Measures', /^(area_measure|provider_measure|measure)$/],
  ['Fractures, need and fracture services', /^(fls_|hip_fracture|osteoporosis|area_need)/],
  ['New scanners and policy', /^(scanner_|policy_event|parameter)/],
  ['Places and people', /^(area|provider|site|postcode|population|lsoa)/],
  ['Alike places', /^similar_/],
  ['Forecasts and effects', /^(forecast_|effect_|observed_|national_)/],
  ['Sources and calendar', /./],
]

const places = (name: string) => groups.findIndex(([, pattern]) => pattern.test(name))

/** The tables that SQL reaches, described from their contracts. */
export function schemaTables(): SchemaTable[] {
  const tables: readonly Table[] = [dexaFirst, [measureTable, sourceTable]].flat()
  return tables
    .filter(({ database }) => database === 'atlas')
    .map(({ name, title, grain, key, columns }) => ({
      name,
      group: groups[places(name)]?.[0] ?? '',
      title,
      grain,
      key,
      columns: Object.entries(columns).map(([column, { sqlType, unit, description }]) => ({ name: column, type: sqlType, unit: unit ?? null, description })),
    }))
    .sort((a, b) => places(a.name) - places(b.name))
}

const dexaFirst: readonly Table[] = [...sqlTables, ...derivedTables, ...committedTables]
