import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KnownCodeRow } from '~/queries/scanners/knownCodes'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import { type Known, ownSites } from './ownSites'
import { columns } from './siteRows'

const code = (row: Partial<KnownCodeRow> & Pick<KnownCodeRow, 'code' | 'kind' | 'name'>): KnownCodeRow =>
  ({ icb2026: null, lon: null, lat: null, successors: null, lastMonth: null, open: true, ...row })
const newark = {
  id: 'newark-hospital', wave: 1, providerCode: 'RK5', providerName: 'Sherwood Forest Hospitals NHS Foundation Trust', siteName: 'Newark Hospital', town: 'Newark-on-Trent',
  icb2026: 'QT1', lon: -0.806146, lat: 53.067509,
} as ProgrammeSiteRow
const cranleigh = { ...newark, id: 'cranleigh', providerCode: 'RA2', providerName: null, siteName: 'Cranleigh Village Hospital', town: 'Cranleigh', icb2026: 'S9B9J', lon: -0.487048, lat: 51.140614 }
const known: Known = {
  codes: [
    code({ code: 'RK5', kind: 'provider', name: 'Sherwood Forest Hospitals', icb2026: 'QT1', lon: -1.233579, lat: 53.134573 }),
    code({ code: 'NEM', kind: 'provider', name: 'Diagnostic Healthcare Ltd', open: null }),
    code({ code: 'RVY', kind: 'provider', name: 'Southport and Ormskirk', icb2026: 'QYG', lon: -2.978821, lat: 53.63357, lastMonth: '2023-06', open: false }),
    code({ code: 'RW6', kind: 'former-provider', name: 'Pennine Acute', successors: 'R0A (Manchester University); RM3 (Northern Care Alliance)' }),
    code({ code: 'QT1', kind: 'board', name: 'Nottingham and Nottinghamshire' }),
    code({ code: 'QWO', kind: 'board', name: 'West Yorkshire' }),
    code({ code: 'QNQ', kind: 'former-board', name: 'Frimley', successors: 'S0E4D (Thames Valley); QRL (Hampshire and Isle of Wight)' }),
  ],
  sites: [newark, cranleigh],
  // A square around Nottingham stands for its board.
  boardAt: ({ lon, lat }) => (lon > -1.5 && lon < -0.5 && lat > 52.5 && lat < 53.5 ? 'QT1' : null),
}
const head = 'site_name,town,provider_code,icb,kind,status,opened,lon,lat,source_url'
const read = (...rows: string[]) => ownSites([head, ...rows].join('\n'), known)
const faultOf = (row: string) => {
  const { sites, faults } = read(row)
  expect(sites).toEqual([])
  expect(faults).toHaveLength(1)
  expect(faults[0]?.row).toBe(2)
  return faults[0]?.text
}

describe('a good row', () => {
  test('is placed by its own point first, then by its provider, then by its board', () => {
    const { sites, faults, remarks } = read(
      'City Hospital,Nottingham,RK5,,new,Open,2025-05,-1.16,52.99,https://example.org/a',
      'King’s Mill,Sutton,rk5,,,,,,,',
      'Somewhere,,,QWO,replacement,,2026,,,',
    )
    expect([faults, remarks]).toEqual([[], []])
    expect(sites.map(({ siteName, placedBy, point, icb, kind, providerCode }) => [siteName, placedBy, point, icb, kind, providerCode])).toEqual([
      ['City Hospital', 'coordinates', { lon: -1.16, lat: 52.99 }, 'QT1', 'new', 'RK5'],
      ['King’s Mill', 'provider', { lon: -1.233579, lat: 53.134573 }, 'QT1', 'unknown', 'RK5'],
      ['Somewhere', 'board', null, 'QWO', 'replacement', null],
    ])
  })

  test('in another board than its provider’s headquarters is not drawn there', () => {
    expect(read('Outpost,,RK5,QWO,,,,,,').sites[0]).toMatchObject({ icb: 'QWO', point: null, placedBy: 'board' })
  })

  test('of a trust of the register without DEXA figures is kept under its name', () => {
    expect(read('Milford,,RA2,,,,,,,').sites[0]).toMatchObject({ providerName: 'Royal Surrey NHS Foundation Trust', icb: 'S9B9J' })
  })

  test('of a closed provider is kept, and that is said', () => {
    const { sites, remarks } = read('Southport,,RVY,,,,,,,')
    expect(sites).toHaveLength(1)
    expect(remarks).toEqual([{ row: 2, text: 'provider_code: RVY is Southport and Ormskirk; it is closed in the NHS register, and its DEXA figures stop after June 2023. The row is kept.' }])
  })

  test('stands beside bad ones', () => {
    const { sites, faults } = read('Good,,,QWO,,,,,,', ',,,QWO,,,,,,', 'Good too,,,QT1,,,,,,')
    expect(sites.map(({ row }) => row)).toEqual([2, 4])
    expect(faults).toEqual([{ row: 3, text: 'site_name: is empty. Give the name of the hospital or centre.' }])
  })

  test('may come with semicolons or tabs, other cases and other columns', () => {
    for (const separator of [';', '\t']) {
      const { sites, remarks } = ownSites([['Site name', 'ICB', 'Beds'], ['Good', 'qwo', '12']].map((cells) => cells.join(separator)).join('\r\n'), known)
      expect(sites[0]).toMatchObject({ siteName: 'Good', icb: 'QWO' })
      expect(remarks).toEqual([{ row: null, text: 'The column beds is not used here.' }])
    }
  })
})

describe('a bad row is left out, and the reader is told where and what to do', () => {
  test.each([
    ['A,,RXX,,,,,,,', 'provider_code: “RXX” is no code of a provider with DEXA figures. Correct it, or leave it empty and give an icb, or lon and lat.'],
    ['A,,RW6,,,,,,,', 'provider_code: RW6 (Pennine Acute) has ended. It goes on as R0A (Manchester University); RM3 (Northern Care Alliance): give that code.'],
    ['A,,QWO,,,,,,,', 'provider_code: QWO is the code of a board. Put it in the column icb.'],
    ['A,,,QNQ,,,,,,', 'icb: QNQ (Frimley) ended on 31 March 2026. Its people are now in S0E4D (Thames Valley); QRL (Hampshire and Isle of Wight): give the code of the board that holds the site.'],
    ['A,,,ZZZ,,,,,,', 'icb: “ZZZ” is no code of a board of April 2026, such as QWO or S9B9J.'],
    ['A,,NEM,,,,,,,', 'provider_code: where Diagnostic Healthcare Ltd stands is not known. Give an icb, or lon and lat.'],
    ['A,,,,,,,,,', 'Nothing says where it is: give a provider_code, an icb, or lon and lat.'],
    ['A,,,QWO,second-hand,,,,,', 'kind: “second-hand” is not one of new, replacement and unknown.'],
    ['A,,,QWO,,,May 2025,,,', 'opened: “May 2025” is not a date. Give a year, a month or a day: 2025, 2025-05 or 2025-05-13.'],
    ['A,,,QWO,,,2025-13,,,', 'opened: “2025-13” is not a date. Give a year, a month or a day: 2025, 2025-05 or 2025-05-13.'],
    ['A,,,,,,,-1.1,,', 'lat: is empty. A place needs both lon and lat, or neither.'],
    ['A,,,,,,,"-1,1",52.9,', 'lon: “-1,1” is not a number of degrees such as -1.5521; use a point, not a comma.'],
    ['A,,,,,,,52.9,-1.1,', 'lon, lat: 52.9 and -1.1 look swapped. England lies at lat 49.8 to 55.9 and lon −6.5 to 1.8.'],
    ['A,,,,,,,2.35,48.86,', 'lon, lat: 2.35, 48.86 is not in England, which lies at lat 49.8 to 55.9 and lon −6.5 to 1.8.'],
    ['A,,,,,,,-4.08,52.41,', 'lon, lat: -4.08, 52.41 lies in no board of England as drawn here. Check it; for a place on the coast, give icb as well.'],
    ['A,,,QWO,,,,,,javascript:alert(1)', 'source_url: “javascript:alert(1)” is not the address of a page. It has to begin with https:// or http://.'],
    ['=HYPERLINK(1),,,QWO,,,,,,', 'site_name: begins with “=”, as a formula does. Nothing is worked out here; give the text itself.'],
    ['A,@SUM(A1),,QWO,,,,,,', 'town: begins with “@”, as a formula does. Nothing is worked out here; give the text itself.'],
    ['A,Leeds,,QWO,new,Open, since May,2025-05,,,https://example.org', 'has 11 cells, and the first row names 10. A comma inside a text needs double quotes around the text.'],
    // 41 lines of 14 characters run into one cell.
    ['"A,,,QWO,,,,,,\n' + 'B,,,QWO,,,,,,\n'.repeat(40), 'site_name: has 574 characters, and up to 400 are read. Perhaps a double quote is not closed.'],
    ['newark hospital,,,QT1,,,,,,', '“newark hospital” is in the register already (Newark Hospital, Newark-on-Trent), so it is not counted again.'],
    ['Bone clinic,,,,,,,-0.8061,53.0675,', '“Bone clinic” is in the register already (Newark Hospital, Newark-on-Trent), so it is not counted again.'],
  ])('%s', (row, words) => {
    expect(faultOf(row)).toBe(words)
  })

  test('the same site twice counts once', () => {
    const { sites, faults } = read('Good,,,QWO,,,,,,', 'GOOD,,,QWO,,,,,,')
    expect(sites).toHaveLength(1)
    expect(faults).toEqual([{ row: 3, text: '“GOOD” stands in row 2 already.' }])
  })
})

describe('a file', () => {
  test.each([
    ['', 'The first row has to name the columns, and one of them has to be site_name. The template has them all.'],
    ['a,b\n1,2', 'The first row has to name the columns, and one of them has to be site_name. The template has them all.'],
    ['site_name,town\nA,B', 'Nothing in the file says where a site is: add a column provider_code, or icb, or both lon and lat.'],
    ['site_name,icb,icb\nA,QWO,QT1', 'The first row names the column icb twice, so which one counts is not clear. Rename or remove one.'],
    [head, 'The file has headings and no rows below them.'],
  ])('%j that cannot be used is answered in words', (text, words) => {
    expect(ownSites(text, known)).toEqual({ sites: [], faults: [{ row: null, text: words }], remarks: [] })
  })

  test('of too many rows is read in part', () => {
    const { sites, remarks } = read(...Array.from({ length: 600 }, (_, index) => `Site ${index},,,QWO,,,,,,`))
    expect(sites).toHaveLength(500)
    expect(remarks).toEqual([{ row: null, text: 'The file has 600 rows; the first 500 are read.' }])
  })

  test('of anything at all gives rows and words, and never throws', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('QWO', 'RK5', '-1.1', '53', 'new', '"'))
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), { maxLength: 6 })
    fc.assert(fc.property(rows, (cells) => {
      const { sites, faults } = read(...cells.map((row) => row.join(',')))
      for (const { point, icb } of sites) expect(point !== null || icb !== null).toBe(true)
      for (const { text } of faults) expect(text.length).toBeGreaterThan(10)
    }))
  })

  test('like the template has these columns, and the template can be read', () => {
    expect(head.split(',')).toEqual([...columns])
    const template = readFileSync(join(process.cwd(), 'public', 'scanner_sites_template.csv'), 'utf8')
    expect(template.split('\r\n')[0]).toBe(head)
    expect(ownSites(template, known)).toMatchObject({ sites: [{ siteName: 'Example Hospital', icb: 'QWO' }], faults: [], remarks: [] })
  })
})
