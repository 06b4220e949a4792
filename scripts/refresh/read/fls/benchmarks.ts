import { sum } from 'd3-array'
import { auditCodePattern, type flsAudit } from '~/contracts/flsAuditTables'
import type { Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../../readCsv'
import { type AuditReading, emptyFigures } from './auditReading'
import type { FlsFile } from './flsFiles'
import { oncePerService } from './oncePerService'
import { placeService } from './placeService'
import { readPercentage, readRecords } from './readPercentage'
import { serviceId } from './serviceId'
import { tidy } from './tidy'

type Audit = Row<typeof flsAudit>

/** The audit's key performance indicators in the order of its page; KPI 1 stands on another. */
const kpis = [
  ['KPI 2', 'kpi2_identified_pct'],
  ['KPI 3', 'kpi3_spine_identified_pct'],
  ['KPI 4', 'kpi4_assessed_90_days_pct'],
  ['KPI 5', 'kpi5_dexa_90_days_pct'],
  ['KPI 6', 'kpi6_falls_assessed_pct'],
  ['KPI 7', 'kpi7_treatment_advised_pct'],
  ['KPI 8', 'kpi8_strength_balance_16_weeks_pct'],
  ['KPI 9', 'kpi9_followed_up_16_weeks_pct'],
  ['KPI 10', 'kpi10_treated_first_follow_up_pct'],
  ['KPI 11', 'kpi11_adherent_one_year_pct'],
] as const

/** Columns of the file into which a person copies the page's table. */
export const benchmarkColumns = ['Service', 'Code', 'Records', ...kpis.map(([column]) => column)]

/** The row of all services has this for a code. */
const everyService = /^all$/i

/** The benchmark table of one year: a row for each service, and one of kind "average" for them all. */
export function readBenchmarks({ file, text, year }: FlsFile, reading: AuditReading): Audit[] {
  const rows = oncePerService(readCsv(file, text, benchmarkColumns, { skipBlank: true, mayEndAnyhow: true }), {
    idOf: (row) => row.cell('Code').toUpperCase(),
    columns: benchmarkColumns,
    nameColumn: 'Service',
    prefer: () => false,
    say: reading.say,
  })
  const read = rows.map((row) => (everyService.test(row.cell('Code')) ? toAverage(row, year) : toService(row, year, reading)))
  compareRecords(file, read, reading.say)
  return read
}

function figures(row: SourceRow, year: number) {
  const shares = Object.fromEntries(kpis.map(([column, name]) => [name, readPercentage(row, column)]))
  return {
    ...emptyFigures,
    ...(shares as Pick<Audit, (typeof kpis)[number][1]>),
    year,
    records: readRecords(row, 'Records'),
    source_title: `RCP FLS-DB benchmarks ${year}`,
    source_url: `https://www.fffap.org.uk/FLS/charts.nsf/benchmarks?ReadForm&yr=${year}&vw=BALL&org1=`,
    note: null,
  }
}

function toService(row: SourceRow, year: number, { placings, map, say }: AuditReading): Audit {
  const service = tidy(row.cell('Service'))
  const code = row.cell('Code')
  if (service === '') row.fault('Service', 'an empty cell', 'the name of a service')
  if (!auditCodePattern.test(code)) row.fault('Code', code === '' ? 'an empty cell' : `"${code}"`, 'a unit code as in "BRD", or "All"')
  const place = placeService(
    { year, service, unitCode: code, hospitalCodes: [], icsStated: null },
    { placings, map, clash: (found, expected) => row.fault('Code', found, expected) },
  )
  if (place.open) say(`FLS-DB benchmarks ${year}: “${service}” (${code}): ${place.open}; add a row to data/fls_placing.csv.`)
  const { host, icb_2023, icb_2026, quality } = place
  return { ...figures(row, year), kind: 'benchmark', service_id: serviceId(code, service), service, unit_code: code, host, icb_2023, icb_2026, quality }
}

const toAverage = (row: SourceRow, year: number): Audit => ({
  ...figures(row, year),
  kind: 'average',
  service_id: 'all',
  service: tidy(row.cell('Service')).replace(/^\d+\. ?/, '') || 'National averages',
  unit_code: null,
  quality: 'exact',
})

/** Half a table copied looks like a whole one. */
function compareRecords(file: string, rows: readonly Audit[], say: (line: string) => void): void {
  const all = rows.find(({ kind }) => kind === 'average')?.records
  const together = sum(rows.filter(({ kind }) => kind === 'benchmark'), ({ records }) => records ?? 0)
  if (all === undefined) say(`${file}: no row with the code "All", so nothing says whether every service is there.`)
  else if (all !== null && all !== together) {
    say(`${file}: services have ${together.toLocaleString('en-GB')} records together, the row of them all ${all.toLocaleString('en-GB')}; look whether the table is whole.`)
  }
}
