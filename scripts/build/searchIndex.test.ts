import { expect, test } from 'vitest'
import { searchIndex } from './searchIndex'

const exact = { quality: 'exact' } as const
const board = (edition: '2023' | '2026', code: string, gss: string) =>
  ({ edition, level: 'icb', code, gss, name: `NHS ${code} Integrated Care Board`, short_name: code, parent_code: 'Y58', ...exact }) as const
const moved = (from: string, to: string, kind: 'same' | 'split', share: number) =>
  ({ from_edition: '2023', from_code: from, to_edition: '2026', to_code: to, kind, share_aged_50_plus: share, aged_50_plus_moved: 1, ...exact }) as const
const former = (former_code: string, former_name: string | null) =>
  ({ provider_code: 'RAA', provider_name: 'New Name', former_code, former_name, since: null, source_id: 'x', ...exact })
const district = (edition: '2023' | '2026', icb_code: string, places: number) =>
  ({ edition, district: 'EX1', icb_code, places, ...exact })

const entries = searchIndex({
  areas: [board('2023', 'QAA', 'E54000001'), board('2026', 'QAA', 'E54000001'), board('2023', 'QBB', 'E54000002'), board('2026', 'QCC', 'E54000003')],
  successions: [moved('QAA', 'QAA', 'same', 1), moved('QBB', 'QAA', 'split', 0.25), moved('QBB', 'QCC', 'split', 0.75004)],
  providers: [
    { code: 'RAA', name: 'Old Name', kind: 'nhs', region_code: 'Y58', icb_2023: 'QBB', icb_2026: 'QCC', open: true, lon: 0, lat: 50, ...exact },
    { code: 'NT1', name: 'A Company', kind: 'independent', region_code: 'Y58', icb_2023: null, icb_2026: null, open: null, lon: null, lat: null, ...exact },
  ],
  formerProviders: [former('RAA', 'Old Name'), former('RXX', null)],
  sites: [{ code: 'RAA01', name: 'County Hospital', provider_code: 'RAA', postcode: 'EX1 1AA', lon: 0, lat: 50, source_id: 'x', ...exact }],
  districts: [district('2023', 'QBB', 9), district('2026', 'QAA', 1), district('2026', 'QCC', 2)],
})

test('areas stand by name and carry both codes; a former one says where its people went, largest part first', () => {
  expect(entries.slice(0, 4).map(({ kind, code }) => [kind, code])).toEqual([['icb', 'QAA'], ['icb', 'QAA'], ['icb', 'QBB'], ['icb', 'QCC']])
  expect(entries[2]).toEqual({
    kind: 'icb', edition: '2023', code: 'QBB', gss: 'E54000002', name: 'NHS QBB Integrated Care Board', shortName: 'QBB',
    successors: [{ code: 'QCC', share: 0.75 }, { code: 'QAA', share: 0.25 }], unchanged: false,
  }) // prettier-ignore
  expect(entries[1]).toMatchObject({ edition: '2023', unchanged: true })
})

test('a trust whose name in the figures is the former one carries the new one; a code without a name stays', () => {
  expect(entries[5]).toMatchObject({ kind: 'provider', name: 'Old Name', others: [{ code: 'RAA', name: 'New Name' }, { code: 'RXX', name: null }] })
  expect(entries[4]).not.toHaveProperty('others')
})

test('hospitals name their trust, districts today’s boards, most places first', () => {
  expect(entries.slice(6)).toEqual([
    { kind: 'hospital', code: 'RAA01', name: 'County Hospital', provider: 'RAA' },
    { kind: 'district', code: 'EX1', icbs: ['QCC', 'QAA'] },
  ])
})
