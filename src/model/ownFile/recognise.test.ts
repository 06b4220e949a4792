import { describe, expect, test } from 'vitest'
import { editionMix, likelyEdition, mixNotes, placeIn } from './editionMix'
import { flsEntries, stateOfText } from './flsRows'
import { type KnownPlace, placeIndex } from './knownPlaces'
import { meaningOf } from './meanings'
import { roundBreaks } from './ownClasses'
import { placeSites } from './siteRows'

const place = (row: Partial<KnownPlace> & Pick<KnownPlace, 'kind' | 'code'>): KnownPlace =>
  ({ edition: null, gss: null, name: row.code, icb2023: null, icb2026: null, lon: null, lat: null, successors: null, ...row })

// As the registers have them: Devon in both editions, QRL twice, Frimley until 2026, Thames Valley since.
const places = placeIndex([
  place({ kind: 'board', edition: '2023', code: 'QJK', gss: 'E54000037', name: 'Devon' }),
  place({ kind: 'board', edition: '2026', code: 'QJK', gss: 'E54000037', name: 'Devon' }),
  place({ kind: 'board', edition: '2023', code: 'QRL', gss: 'E54000042' }),
  place({ kind: 'board', edition: '2026', code: 'QRL', gss: 'E54000067' }),
  place({ kind: 'board', edition: '2023', code: 'QNQ', gss: 'E54000034' }),
  place({ kind: 'board', edition: '2026', code: 'S0E4D', gss: 'E54000066' }),
  place({ kind: 'provider', code: 'RR8', name: 'Leeds Teaching Hospitals', icb2023: 'QWO', icb2026: 'QWO', lon: -1.52, lat: 53.807 }),
  place({ kind: 'former-provider', code: 'RW6', successors: 'R0A; RM3' }),
  place({ kind: 'site', code: 'RR801', name: 'Leeds General Infirmary', successors: 'RR8', lon: -1.551, lat: 53.801 }),
  place({ kind: 'postcode-district', code: 'LS1', icb2026: 'QWO' }),
])
const meaning = (name: string, type: Parameters<typeof meaningOf>[0]['type'], ...values: string[]) => meaningOf({ name, type, values }, places)

describe('a column is recognised', () => {
  test.each([
    ['area', 'text', ['QJK', 'qnq', 'S0E4D'], 'board'],
    ['gss', 'text', ['E54000037', 'E54000067'], 'board'],
    ['trust', 'text', ['RR8', 'RW6'], 'provider'],
    ['site', 'text', ['RR801'], 'site'],
    ['where', 'text', ['LS1 3EX', 'LS1'], 'postcode'],
    ['lsoa21', 'text', ['E01000001', 'E01000002'], 'lsoa'],
    ['lon', 'number', ['-1.5', '0.2'], 'lon'],
    ['Latitude', 'number', ['53.8'], 'lat'],
    ['easting', 'whole', ['430000'], 'easting'],
    ['northing', 'whole', ['433000'], 'northing'],
    ['fls_state', 'text', ['service', 'absent', 'part'], 'fls-state'],
    ['has_fls', 'boolean', ['true', 'false'], 'fls-state'],
    ['open', 'boolean', ['true', 'false'], 'none'],
    ['lon', 'number', ['1200'], 'none'],
    ['name', 'text', ['Devon', 'Leeds'], 'none'],
    ['n', 'whole', ['4', '5'], 'none'],
  ] as const)('%s (%s) as %s', (name, type, values, expected) => {
    expect(meaning(name, type, ...values)).toBe(expected)
  })
})

describe('codes of both editions', () => {
  const mix = editionMix(['QJK', 'qjk', 'QRL', 'QNQ', 'S0E4D', 'ZZZ'], places)
  test('are told apart; QRL means two areas', () => {
    expect(mix).toEqual({ only: { 2023: ['QNQ'], 2026: ['S0E4D'] }, both: ['QJK'], twoAreas: ['QRL'], unknown: ['ZZZ'] })
    expect(mixNotes(mix).join(' ')).toMatch(/1 only of the 42 boards of 2023 \(QNQ\), 1 of both, and 1 only of the 36 boards of April 2026 \(S0E4D\).*QRL is in both sets and means two different areas.*ZZZ/)
  })

  test('belong to the edition with more of them, else to today’s', () => {
    expect(likelyEdition(editionMix(['QNQ', 'QJK'], places))).toBe('2023')
    expect(likelyEdition(editionMix(['QJK', 'QRL'], places))).toBe('2026')
  })

  test('are joined by edition and code, never by code alone', () => {
    expect(placeIn(places, 'board', 'QRL', '2023')?.gss).toBe('E54000042')
    expect(placeIn(places, 'board', 'QRL', '2026')?.gss).toBe('E54000067')
    expect(placeIn(places, 'board', 'QNQ', '2026')).toBeNull()
  })
})

describe('rows about fracture services', () => {
  test('become entries by board, or by a provider’s board; the others are listed', () => {
    expect(flsEntries([
      { line: 2, code: 'QJK', state: 'Yes' },
      { line: 3, code: 'RR8', state: 'absent' },
      { line: 4, code: 'QNQ', state: 'service' },
      { line: 5, code: 'QJK', state: 'perhaps' },
      { line: 6, code: 'RW6', state: 'no' },
    ], places, '2026')).toEqual({
      entries: [{ edition: '2026', code: 'QJK', state: 'service' }, { edition: '2026', code: 'QWO', state: 'absent' }],
      leftOut: [
        { line: 4, text: 'QNQ', reason: 'is a board of other boundaries than those of April 2026' },
        { line: 5, text: 'perhaps', reason: 'names no state that the page knows: service, part, absent, conflicting or none' },
        { line: 6, text: 'RW6', reason: 'has ended; it goes on as R0A; RM3' },
      ],
      notes: [],
    })
  })

  test('that disagree are in part where one says yes and one no', () => {
    const { entries, notes } = flsEntries([{ line: 2, code: 'QJK', state: 'yes' }, { line: 3, code: 'QJK', state: 'no' }], places, '2026')
    expect(entries).toEqual([{ edition: '2026', code: 'QJK', state: 'part' }])
    expect(notes.join()).toMatch(/QJK say different things/)
  })

  test('“no evidence found” is never “no service”', () => {
    expect([stateOfText('No evidence found'), stateOfText('no')]).toEqual(['none', 'absent'])
  })
})

describe('sites of scanners', () => {
  const cell = { line: 2, name: null, code: null, lon: null, lat: null, easting: null, northing: null, month: null }
  test('stand at their own coordinates first, then at their site or provider', () => {
    const { sites, leftOut } = placeSites([
      { ...cell, name: 'A', easting: 430_000, northing: 433_000 },
      { ...cell, line: 3, code: 'rr801' },
      { ...cell, line: 4, code: 'RR8', lon: -1.5, lat: 53.8 },
    ], places)
    expect(leftOut).toEqual([])
    expect(sites.map(({ name, placedBy, provider }) => [name, placedBy, provider])).toEqual([['A', 'grid', null], ['Leeds General Infirmary', 'site', 'RR8'], ['Leeds Teaching Hospitals', 'coordinates', 'RR8']])
    // Ordnance Survey's converter: Leeds General Infirmary at about SE 296 338.
    expect(Math.abs((sites[1]?.easting ?? 0) - 429_600)).toBeLessThan(400)
  })

  test('that cannot be placed are listed with the reason', () => {
    expect(placeSites([{ ...cell, lon: 53.8, lat: -1.5 }, { ...cell, lon: 30, lat: 50 }, { ...cell, code: 'QJK' }, cell], places).leftOut.map(({ reason }) => reason)).toEqual([
      'has longitude and latitude the wrong way round', 'lies outside England', 'is no code of a provider or hospital site that the site knows', 'has no coordinates and no code',
    ])
  })
})

test('breaks of a map are round, rise, and lie inside the values', () => {
  expect(roundBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([3, 5, 7, 9])
  expect(roundBreaks([5, 5, 5])).toEqual([])
  expect(roundBreaks([0, 0, 0, 0, 1234])).toEqual([1200])
})
