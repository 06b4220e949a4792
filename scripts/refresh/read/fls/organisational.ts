import type { flsAudit } from '~/contracts/flsAuditTables'
import type { Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../../readCsv'
import type { FlsFile } from './flsFiles'
import { type AuditReading, emptyFigures } from './auditReading'
import { oncePerService } from './oncePerService'
import { placeService } from './placeService'
import { readHospitals } from './readHospitals'
import { readPopulation } from './readPopulation'
import { readStarted } from './readStarted'
import { serviceId } from './serviceId'
import { answerOf, tidy } from './tidy'

/** Column names as published in 2022, without the blanks around them. */
export const organisationalColumns = {
  site: 'Fracture Liaison Service or site',
  complete: 'Complete',
  name: 'FLS Name',
  hospitals: 'Which NHFD hospitals do you provide the FLS to',
  ics: 'Which ICS are you part of',
  started: 'What month & year did you start the current form of FLS',
  population: '2.1 Population size',
  dexa: '4.2 Access to DXA scan',
} as const
const columns = organisationalColumns

/** What services said of themselves in one year; other answers than those above are not taken over. */
export function readOrganisational({ file, text, year }: FlsFile, reading: AuditReading): Row<typeof flsAudit>[] {
  const rows = readCsv(file, text, Object.values(columns), { skipBlank: true, mayEndAnyhow: true })
  const kept = oncePerService(rows, {
    idOf: (row) => identity(row).service_id,
    columns: Object.values(columns),
    nameColumn: columns.name,
    prefer: isComplete,
    say: reading.say,
  })
  return kept.map((row) => toService(row, year, reading))
}

function toService(row: SourceRow, year: number, { map, placings, sourceUrl, say }: AuditReading): Row<typeof flsAudit> {
  const { service, unit_code, service_id } = identity(row)
  const hospitals = readHospitals(row.cell(columns.hospitals))
  const population = readPopulation(row.cell(columns.population))
  const started = readStarted(row.cell(columns.started), year)
  const icsStated = answerOf(row.cell(columns.ics))
  const place = placeService(
    { year, service, unitCode: unit_code, hospitalCodes: hospitals.codes, icsStated },
    { placings, map, clash: (found, expected) => row.fault(columns.ics, found, expected) },
  )
  if (place.open) {
    const code = unit_code ? ` (${unit_code})` : ''
    const words = icsStated ? `ICS text “${icsStated}”` : 'no ICS text'
    say(`FLS-DB ${year}: “${service}”${code}, ${words}: ${place.open}; add a row to data/fls_placing.csv.`)
  }
  const notes = [
    isComplete(row) ? null : 'Did not finish the audit’s questions.',
    population.asWritten && `People served, as written: “${population.asWritten}”.`,
    started.asWritten && `Began, as written: “${started.asWritten}”.`,
  ]
  return {
    ...emptyFigures,
    year,
    kind: 'organisational',
    service_id,
    service,
    unit_code,
    host: place.host,
    hospitals: hospitals.names.join('; ') || null,
    hospital_codes: hospitals.codes.join('; ') || null,
    ics_stated: icsStated,
    icb_2023: place.icb_2023,
    icb_2026: place.icb_2026,
    started: started.value,
    population: population.value,
    dexa_access: answerOf(row.cell(columns.dexa)),
    source_title: `RCP FLS-DB ${year} organisational audit`,
    source_url: sourceUrl,
    note: notes.filter(Boolean).join(' ') || null,
    quality: place.quality,
  }
}

const isComplete = (row: SourceRow) => /^(yes|y|true|1|complete)$/i.test(row.cell(columns.complete))

/** The site is a code, "BRD", or a code and a name, "BRD. Bradford", or only a name. */
function identity(row: SourceRow) {
  const site = tidy(row.cell(columns.site))
  const { code, name } = /^(?<code>[A-Z0-9]{3})(\. ?(?<name>.+))?$/.exec(site)?.groups ?? { name: site }
  const service = answerOf(row.cell(columns.name)) ?? name ?? code ?? ''
  const unit_code = code ?? null
  const service_id = serviceId(unit_code, service)
  if (service_id === '') row.fault(columns.name, service === '' ? 'an empty cell' : `"${service}"`, 'the name of a service')
  return { service, unit_code, service_id }
}
