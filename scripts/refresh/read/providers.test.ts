import { describe, expect, it } from 'vitest'
import { provider } from '~/contracts/placeTables'
import { displayName } from './displayName'
import { readProviders } from './providers'
import { sourcesEdited, sourcesWith } from './smallEngland'

const months = [
  { provider_code: 'RAA', month: '2026-03', region_code: 'Y58' },
  { provider_code: 'RAA', month: '2023-04', region_code: 'Y59' },
  { provider_code: 'NT101', month: '2024-01', region_code: 'Y58' },
  { provider_code: 'NV1', month: '2024-01', region_code: 'Y58' },
]
const names = new Map([
  ['RAA', 'COUNTY HOSPITALS OF DEVON NHS TRUST'],
  ['NT101', 'Meadow Hospital'],
  ['NV1', 'A Company'],
])
const trusts = 'organisations/nhs_trusts_ods_etr_2026-07.csv'

describe('readProviders', () => {
  it('places trusts at headquarters and independents by their very code, never by guess', () => {
    const rows = readProviders(sourcesWith(), months, names)
    for (const row of rows) provider.parse(row)
    expect(rows).toEqual([
      {
        code: 'NT101', name: 'Meadow Hospital', kind: 'independent', region_code: 'Y58',
        icb_2023: 'QSL', icb_2026: 'L1V2S', open: null, lon: -2.6, lat: 50.6, quality: 'estimated',
      },
      {
        code: 'NV1', name: 'A Company', kind: 'independent', region_code: 'Y58',
        icb_2023: null, icb_2026: null, open: null, lon: null, lat: null, quality: 'exact',
      },
      {
        code: 'RAA', name: 'County Hospitals of Devon NHS Trust', kind: 'nhs', region_code: 'Y58',
        icb_2023: 'QJK', icb_2026: 'QJK', open: true, lon: -3.5, lat: 50.5, quality: 'exact',
      },
    ]) // prettier-ignore
  })

  it.each([
    ['an unknown ICB', sourcesEdited(trusts, 'QJK', 'QXX'), /icb26cdh.*QXX/],
    ['a region that is not the ICB’s', sourcesEdited(trusts, 'RAA,Y58', 'RAA,Y56'), /nhser_cdh/],
    ['an unknown status', sourcesEdited(trusts, 'COUNTY NHS TRUST,open', 'COUNTY NHS TRUST,merged'), /open or closed/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => readProviders(sources, months, names)).toThrow(message)
  })

  it('refuses a provider without a name', () => {
    expect(() => readProviders(sourcesWith(), months, new Map())).toThrow(/no name for NT101/)
  })
})

describe('displayName', () => {
  it.each([
    ["THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN, NHS TRUST", "The Queen Elizabeth Hospital, King's Lynn, NHS Trust"],
    ['University Of Bristol Dental Hospital', 'University of Bristol Dental Hospital'],
    ['The Newcastle Upon Tyne Hospitals', 'The Newcastle upon Tyne Hospitals'],
  ])('%s becomes %s', (published, shown) => expect(displayName(published)).toBe(shown))
})
