import { expect, test } from 'vitest'
import { carriedTo } from './carriedTo'
import type { Figure } from './figures'

const of = (code: string, place: Partial<Figure['place']>) => ({ code, place: { regionCode: null, icbCode: null, ...place } }) as Figure

test('a board becomes its region, two boards of one region one', () => {
  const devon = of('QJK', { level: 'icb', regionCode: 'Y58' })
  const dorset = of('QVV', { level: 'icb', regionCode: 'Y58' })
  expect(carriedTo('region', { level: 'icb', selected: devon, pinned: [devon, dorset] })).toEqual({ level: 'region', area: 'Y58', pins: ['Y58'] })
})

test('a provider becomes its board, or nothing where that is not known', () => {
  const known = of('RH8', { level: 'provider', regionCode: 'Y58', icbCode: 'QJK' })
  expect(carriedTo('icb', { level: 'provider', selected: known, pinned: [of('X', { level: 'provider' })] })).toEqual({ level: 'icb', area: 'QJK', pins: [] })
})

test('a region becomes the close-up', () => {
  expect(carriedTo('provider', { level: 'region', selected: of('Y56', { level: 'region', regionCode: 'ENG' }), pinned: [] })).toEqual({ level: 'provider', area: null, pins: [], zoom: 'Y56' })
})
