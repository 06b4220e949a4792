import { describe, expect, it } from 'vitest'
import { area, lsoa } from '~/contracts/placeTables'
import { flsPlacing } from '~/contracts/flsAuditTables'
import { deriveSuccession } from '../../../build/derive/succession'
import { committed } from '../../../check/built'
import type { Placing } from './findPlacing'
import { placeService } from './placeService'
import { readPlacings } from './placings'

const areas = committed(area)
const map = { areas, successions: deriveSuccession(committed(lsoa), areas) }
const byHand = (known_by: Placing['known_by'], value: string, icb_2023: string | null, icb_2026: string | null = null): Placing => ({
  known_by, value, service: value, host: null, icb_2023, icb_2026, outside_england: false, overrules_ics: null,
  evidence_id: null, placed_by: 'made up', note: null, quality: 'estimated',
}) // prettier-ignore

const rows = [
  byHand('hospital code', 'XAA', 'QH8'),
  byHand('hospital code', 'XBB', 'QH8'),
  byHand('hospital code', 'XCC', 'QJG', 'T6Y0W'),
  byHand('service name', 'Broadwater FLS', 'QJG', 'D7T5G'),
  byHand('unit code', 'XUU', null, 'T6Y0W'),
]
const place = (over: object) =>
  placeService(
    { year: 2022, service: 'Made up', unitCode: null, hospitalCodes: [], icsStated: null, ...over },
    {
      placings: readPlacings(rows, map),
      map,
      clash: (found, expected) => {
        throw new Error(`${found} against ${expected}`)
      },
    },
  )

describe('a service', () => {
  it.each([
    ['whose hospitals all lie in one board', { hospitalCodes: ['XAA', 'XBB'] }, 'QH8', 'D7T5G'],
    ['known by its name, whatever its letters', { service: 'BROADWATER  FLS' }, 'QJG', 'D7T5G'],
    ['that names a split board and is placed in a part of it', { unitCode: 'XUU', icsStated: 'Suffolk and North East Essex' }, 'QJG', 'T6Y0W'],
    ['whose unit code nobody knows, and whose name somebody does', { unitCode: 'XZZ', service: 'Broadwater FLS' }, 'QJG', 'D7T5G'],
  ])('%s is placed', (_, service, icb_2023, icb_2026) => expect(place(service)).toMatchObject({ icb_2023, icb_2026, open: null }))

  it.each([
    ['with hospitals in two boards', { hospitalCodes: ['XAA', 'XCC'] }],
    ['with one hospital placed and one not', { hospitalCodes: ['XAA', 'XZZ'] }],
    ['with a name that is only like one', { service: 'Broadwater Fracture Liaison Service' }],
    ['with nothing to go by', {}],
  ])('%s is not placed', (_, service) => expect(place(service)).toMatchObject({ icb_2023: null, icb_2026: null, open: 'not placed', quality: 'exact' }))

  it('of a split board has half a place, and a person is asked for the other half', () => {
    expect(place({ icsStated: 'Frimley ICS' })).toMatchObject({ icb_2023: 'QNQ', icb_2026: null, open: 'its board of 2026 is open, since QNQ was split' })
    expect(place({ unitCode: 'XUU' })).toMatchObject({ icb_2023: null, icb_2026: 'T6Y0W', open: 'its board of 2023 is open, since T6Y0W took in several' })
  })

  it('that says one board and is placed in another stops the refresh', () => {
    expect(() => place({ hospitalCodes: ['XAA'], icsStated: 'Devon' })).toThrow('"Devon", which is QJK against QH8, as fls_placing.csv says of hospital code XAA')
    expect(() => place({ unitCode: 'XUU', icsStated: 'Devon' })).toThrow('against T6Y0W')
  })
})

it('what is placed by hand today is in order, and places the 17 English services known by their code', () => {
  const placings = readPlacings(committed(flsPlacing), map)
  expect(committed(flsPlacing).filter(({ outside_england }) => !outside_england)).toHaveLength(17)
  expect(placings.ofService('NCA', 'Northern Care Alliance - Bury Community Services')).toMatchObject({ icb_2023: 'QOP', icb_2026: 'QOP', evidence_id: 'bury-audit' })
})
