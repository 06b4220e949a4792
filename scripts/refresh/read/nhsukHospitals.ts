import { readCsv, type SourceRow } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import type { Point } from './icbAtPoint'
import { readPlace } from './readPlace'

const file = 'organisations/nhsuk_hospitals_2020-01.csv'

/** A single service held at somebody's hospital. */
const oneService = /\b(outreach|screening|dermatology)\b/i

export interface NhsukHospital {
  readonly row: SourceRow
  readonly code: string
  readonly name: string
  readonly parentCode: string
  readonly postcode: string
  readonly point: Point
  readonly isNhs: boolean
  /** False for clinics, homes and mental health units, which the list holds too. */
  readonly isGeneral: boolean
}

/** Hospitals that NHS.UK showed in January 2020, NHS and independent, where they have a place on the map. */
export function readNhsukHospitals(sources: SourceFolder): NhsukHospital[] {
  const columns = [
    'OrganisationCode',
    'OrganisationName',
    'OrganisationStatus',
    'SubType',
    'Sector',
    'Postcode',
    'Latitude',
    'Longitude',
    'ParentODSCode',
  ]
  return readCsv(file, sources.text(file), columns)
    .filter((row) => row.cell('OrganisationStatus') === 'Visible' && row.cell('Latitude') !== '')
    .map((row) => ({
      row,
      code: row.cell('OrganisationCode'),
      name: row.cell('OrganisationName'),
      parentCode: row.cell('ParentODSCode'),
      postcode: row.cell('Postcode'),
      point: readPlace(row, { lon: 'Longitude', lat: 'Latitude' }),
      isNhs: sectorOf(row) === 'NHS Sector',
      isGeneral: row.cell('SubType') === 'Hospital' && !oneService.test(row.cell('OrganisationName')),
    }))
}

function sectorOf(row: SourceRow): string {
  const sector = row.cell('Sector')
  const known = ['NHS Sector', 'Independent Sector'].includes(sector)
  return known ? sector : row.fault('Sector', `"${sector}"`, 'NHS Sector or Independent Sector')
}
