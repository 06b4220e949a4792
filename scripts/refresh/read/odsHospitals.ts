import type { site } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { readCsv } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import { displayName } from './displayName'
import { readPlace } from './readPlace'

const file = 'organisations/nhs_hospital_sites_ods_2026-08.csv'

/** The register names every service a trust holds anywhere: these words mark rows that are no hospital of its own. */
const notAHospital = new RegExp(
  [
    /\b(wards?|unit|beds|clinics?|peripheral|out-?patients?|opd|departments?|dept|teams?|services?|surgery)\b/,
    /\b(programme|screening|bcsc|surgical hub|laboratory|physio\w*|prescribing|epact|epma|infertility)\b/,
    /\b(virtual|outreach|outposted|offsite|satellite|annexe?|portakabin|former|industrial)\b/,
    /\b(bft|cuh|gosh|gstt|nuh|srft|rxp|uclh|uhcw|spire|nuffield|bmi|capio|ramsay|ramsey|optegra|hca|priory|private)\b/,
    /\bnightingale hospital\b|@| at | - |:|\bday hospital\b|\bmental health\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/**
 * Hospitals in England by the register of August 2026, each under a trust that registered it.
 * Estimated: the list keeps one code per place, which may be that of a trust with no more than a clinic there.
 */
export function readOdsHospitals(sources: SourceFolder): Row<typeof site>[] {
  const columns = ['site_code', 'site_name', 'trust_code', 'postcode', 'lat', 'long', 'icb26cdh_by_location']
  return readCsv(file, sources.text(file), columns)
    .filter((row) => row.cell('icb26cdh_by_location') !== '') // empty outside England
    .filter((row) => !notAHospital.test(row.cell('site_name')))
    .map((row) => ({
      code: row.cell('site_code'),
      name: displayName(row.cell('site_name')),
      provider_code: row.cell('trust_code'),
      postcode: row.cell('postcode'),
      ...readPlace(row, { lon: 'long', lat: 'lat' }),
      source_id: 'ods-sites',
      quality: 'estimated',
    }))
}
