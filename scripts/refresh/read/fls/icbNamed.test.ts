import { describe, expect, it } from 'vitest'
import { area, lsoa } from '~/contracts/placeTables'
import { deriveSuccession } from '../../../build/derive/succession'
import { committed } from '../../../check/built'
import { icbNamed, wholeSuccessor } from './icbNamed'

/** The real boards: 42 of 2023 and 36 of 2026. */
const areas = committed(area)
const map = { areas, successions: deriveSuccession(committed(lsoa), areas) }
const named = (text: string, year = 2022) => {
  const boards = icbNamed(text, year, map)
  return boards && [boards.icb_2023, boards.icb_2026]
}

describe('free text on the integrated care system', () => {
  it.each([
    ['NHS Greater Manchester Integrated Care Board', ['QOP', 'QOP']],
    ['greater manchester ICS', ['QOP', 'QOP']],
    ['Bath & North East Somerset, Swindon & Wiltshire', ['QOX', 'QOX']],
    ['Cornwall and Isles of Scilly ICB', ['QT6', 'QT6']],
    ['STAFFORDSHIRE & STOKE ON TRENT integrated care system', ['QNC', 'QNC']],
    ['Mid & South Essex ICS', ['QH8', 'D7T5G']],
    ['Surrey Heartlands', ['QXU', 'S9B9J']],
    ['Hampshire and Isle of Wight', ['QRL', 'QRL']],
  ])('“%s” is a board', (text, boards) => expect(named(text)).toEqual(boards))

  it.each([
    ['Suffolk and North East Essex', 'QJG'],
    ['Hertfordshire & West Essex ICB', 'QM7'],
    ['Frimley', 'QNQ'],
  ])('“%s” was split, so its board of 2026 stays open', (text, code) => expect(named(text)).toEqual([code, null]))

  it.each(['NCA bury', 'BNSSG', 'Manchester', 'Greater Manchester and Cheshire', 'Essex', 'Thames Valley', 'ICS', 'Integrated Care System', '', 'Not sure', 'Betsi Cadwaladr', 'London', 'England'])(
    '“%s” is none',
    (text) => expect(named(text)).toBeNull(),
  )

  it('names the boards of its own year: from 2026 those of 2026, whose board of 2023 is known only where nothing changed', () => {
    expect(named('Essex ICB', 2026)).toEqual([null, 'D7T5G'])
    expect(named('Hampshire and Isle of Wight', 2026)).toEqual([null, 'QRL'])
    expect(named('Devon', 2026)).toEqual(['QJK', 'QJK'])
    expect(named('Frimley', 2026)).toEqual(['QNQ', null])
  })

  it('finds each board by its own name', () => {
    const boards = areas.filter(({ edition, level }) => edition === '2023' && level === 'icb')
    expect(boards.map(({ name }) => named(name)?.[0])).toEqual(boards.map(({ code }) => code))
  })
})

it('39 boards of 2023 went whole into one of 2026', () => {
  const boards = areas.filter(({ edition, level }) => edition === '2023' && level === 'icb')
  expect(boards.filter(({ code }) => wholeSuccessor(code, map) === null).map(({ code }) => code)).toEqual(['QJG', 'QM7', 'QNQ'])
})
