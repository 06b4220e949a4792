import { describe, expect, it } from 'vitest'
import { site } from '~/contracts/placeTables'
import { readSites } from './sites'
import { sourcesEdited, sourcesWith } from './smallEngland'

const trust = { code: 'RAA', name: 'Devon', kind: 'nhs', open: true } as const
const ods = 'organisations/nhs_hospital_sites_ods_2026-08.csv'

describe('readSites', () => {
  it('follows mergers, adds hospitals only the register knows, leaves out wards and clinics elsewhere', () => {
    const neighbour = { ...trust, code: 'RBB' , open: false }
    const rows = readSites(sourcesWith(), [trust, neighbour])
    for (const row of rows) site.parse(row)
    expect(rows.map(({ code, name, provider_code, quality }) => [code, name, provider_code, quality])).toEqual([
      ['RAA01', 'County Hospital', 'RAA', 'exact'],
      ['RAA02', 'New Cottage Hospital', 'RAA', 'estimated'],
    ])
  })

  it('keeps one row for a hospital that moved to the next postcode under its name', () => {
    const sources = sourcesEdited(ods, 'NEW COTTAGE HOSPITAL,RAA,EX9 9ZZ,50.9,-3.9', 'COUNTY HOSPITAL,RAA,EX1 1AC,50.51,-3.51')
    expect(readSites(sources, [trust]).map(({ code }) => code)).toEqual(['RAA01'])
  })

  it('refuses an open trust without a hospital', () => {
    const lonely = { ...trust, code: 'RZZ' }
    expect(() => readSites(sourcesWith(), [trust, lonely])).toThrow(/no hospital of RZZ Devon/)
  })

  it('refuses a place that is not a number', () => {
    expect(() => readSites(sourcesEdited(ods, '50.9', 'north'), [trust])).toThrow(/row 2, column "lat": found "north"/)
  })
})
