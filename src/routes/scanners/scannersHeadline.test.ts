import { expect, test } from 'vitest'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'
import { scannersHeadline } from './scannersHeadline'

const wave = (wave: number, machines: number, fresh: number, inUse: number | null) =>
  ({ wave, machines, machinesNew: fresh, machinesReplacement: machines - fresh, machinesInUse: inUse, inUseStated: inUse === null ? null : '2026-03-03' }) as ProgrammeRow
const waves = [wave(1, 13, 7, 10), wave(2, 20, 6, null)]
const newark = { id: 'newark', siteName: 'Newark Hospital', town: 'Newark-on-Trent', icb2026: 'QT1', kind: 'new', status: 'Planned for use by September 2025; opening not found' } as ProgrammeSiteRow
const sites = [newark, { ...newark, id: 'second' }]
const usual = { waves, sites, effect: null, site: null, board: null }

test('promised, named, and what of it is new', () => {
  const { nation, area, lead } = scannersHeadline(usual)
  expect(nation).toBe('33 scanners promised, 2 of them named.')
  expect(area).toBeNull()
  expect(lead).toBe('13 are new or additional, in two waves; the other 20 replace old machines, which makes no more of them. 10 of the first 13 were said to be in use by 3 March 2026; which ten is not stated. The full lists were not in any copy that we could read: if you know a site, you can add it below.')
})

test('what the figures show is said only where it is given', () => {
  expect(scannersHeadline({ ...usual, effect: 'none of the trusts shows a clear rise in scans yet' }).nation).toBe('33 scanners promised, 2 of them named; none of the trusts shows a clear rise in scans yet.')
})

test('a site or a board that the reader chose; a board without a named machine is not said to have none', () => {
  expect(scannersHeadline({ ...usual, site: newark }).area).toBe('Newark Hospital, Newark-on-Trent: a new scanner.')
  expect(scannersHeadline({ ...usual, board: { code: 'QT1', name: 'Nottingham and Notts' } }).area).toBe('In Nottingham and Notts, two are named.')
  expect(scannersHeadline({ ...usual, board: { code: 'QJK', name: 'Devon' } }).area).toBe('In Devon, no announced scanner is named, which is not “none”.')
})
