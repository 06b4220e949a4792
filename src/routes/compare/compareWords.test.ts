import { expect, test } from 'vitest'
import type { ComparedPlace } from '~/queries/compare/askPlace'
import type { CompareSeriesRow } from '~/queries/compare/compareSeries'
import { cautionsOf } from './cautions'
import { differenceGroups } from './differences'
import { exploreLink } from './exploreLink'
import { columnsOf, figureRows, type MeasureShape } from './figures'
import { compareHeadline, compareLead } from './headline'
import { trendsOf } from './trends'

const measures: MeasureShape[] = [
  { id: 'share-6-weeks', short_title: 'Waiting six weeks or more', unit: 'share', interval: 'wilson' },
  { id: 'share-13-weeks', short_title: 'Waiting thirteen weeks or more', unit: 'share', interval: 'wilson' },
  { id: 'waiting-rate', short_title: 'Waiting per 1,000', unit: 'per_1000_aged_50_plus', interval: 'byar' },
  { id: 'tests-rate', short_title: 'Scans per 1,000', unit: 'per_1000_aged_50_plus', interval: 'byar' },
  { id: 'tests-per-working-day', short_title: 'Scans per working day', unit: 'per_working_day', interval: 'byar' },
  { id: 'clearance', short_title: 'Weeks to clear the list', unit: 'weeks', interval: 'ratio' },
  { id: 'expected-fractures', short_title: 'Fractures to expect', unit: 'per_1000_aged_50_plus', interval: 'none', every_month: 'The same in every month', estimates: 'All are estimates.' },
  { id: 'need-gap', short_title: 'Scans short of need', unit: 'gap_per_1000_aged_50_plus', interval: 'none', estimates: 'All are estimates.' },
]

const months = ['2026-02', '2026-03']

/** Shares alone: people at six weeks and people waiting, in each month. */
const shares = (numerator: (number | null)[], denominator: (number | null)[], quality: 'exact' | 'estimated' = 'exact'): CompareSeriesRow => ({
  measure: 'share-6-weeks', windowMonths: 1, numerator, denominator, quality,
  value: numerator.map((part, index) => (part === null || !denominator[index] ? null : part / denominator[index])),
})

const place = (key: string, shortName: string, series: CompareSeriesRow[], more: Partial<ComparedPlace['place']> = {}): ComparedPlace => ({
  key, edition: key.startsWith('2023.') ? '2023' : '2026', series, succession: [], flags: [], fls: [], flsStates: [], scanners: [],
  place: {
    level: 'icb', code: key.replace('2023.', ''), name: shortName, shortName, regionCode: 'Y58', regionName: 'South West', icbCode: null, icbName: null, kind: null,
    aged50Plus: 1000, lon: null, lat: null, estimated: false, namesake: false, firstMonth: '2023-04', lastMonth: '2026-03', ...more,
  },
})

const england = [shares([1400, 1300], [10_000, 10_000])]
const devon = place('QJK', 'Devon', [shares([500, 540], [1000, 1000])])
const dorset = place('QVV', 'Dorset', [shares([12, 10], [1000, 1000])])
const asked = (places: ComparedPlace[]) => ({ columns: columnsOf({ places, england }), measures, month: '2026-03', at: 1, isLatest: true })

test('two places: both shares, and whether counting explains them', () => {
  expect(compareHeadline(asked([devon, dorset]))).toEqual({
    nation: 'In Devon, 54 in 100 people waiting for a bone scan have waited six weeks or more; in Dorset, 1 in 100:',
    area: 'a difference that counting error does not explain.',
  })
  const near = place('QT6', 'Cornwall', [shares([50, 55], [100, 100])])
  expect(compareHeadline(asked([devon, near])).area).toBe('a difference that counting error alone could explain.')
  const split = place('D7T5G', 'Essex', [shares([12, 10], [1000, 1000], 'estimated')], { estimated: true, regionCode: 'Y61' })
  expect(compareHeadline(asked([devon, split])).area).toBe('an estimate is among them, so counting error cannot be told.')
})

test('three places: from the lowest to the highest; in an earlier month, as it was', () => {
  const middle = place('QOX', 'Bath', [shares([200, 200], [1000, 1000])])
  expect(compareHeadline({ ...asked([middle, devon, dorset]), isLatest: false }).nation).toBe(
    'Across these three places, the share waiting six weeks or more for a bone scan ran from 1 in 100 in Dorset to 54 in 100 in Devon:',
  )
})

test('one place stands against England; a place without figures against nothing', () => {
  expect(compareHeadline(asked([devon])).nation).toBe('In Devon, 54 in 100 people waiting for a bone scan have waited six weeks or more; in England, 13 in 100:')
  const empty = place('RXX', 'Nowhere NHS Trust', [shares([null, null], [null, null])], { level: 'provider' })
  expect(compareHeadline(asked([devon, empty])).nation).toBe(
    'For March 2026 there are not two places here with a share to compare. In Devon, 54 in 100 people waiting for a bone scan have waited six weeks or more.',
  )
  expect(compareLead(asked([devon, empty]))).toBe('People waiting at the end of March 2026: 1,000 in Devon, an unknown number at Nowhere and 10,000 in England.')
})

// By hand: 1.0% less 54.0% is 53.0 points; Newcombe's limits from Wilson's (50.9 to 57.1, 0.5 to 1.8): 0.53 - hypot(0.031, 0.0084)
// = 0.498 and 0.53 + hypot(0.031, 0.0046) = 0.561. Months change by 4.0 points in Devon, 0.2 in Dorset.
// England without Devon is 760 of 9,000, 8.4% (7.9 to 9.0): 0.9 × (0.4556 ± hypot(0.031, 0.006)) = 0.382 to 0.438.
test('a difference with its interval, an ordinary month and a sentence', () => {
  const { columns } = asked([devon, dorset])
  const [group] = differenceGroups(columns, columns[0]!, measures, 1)
  expect(group?.base).toBe('Devon: 54.0%')
  expect(group?.rows).toMatchObject([
    { key: 'QVV', name: 'Dorset', difference: '−53.0 points', interval: '−56.1 to −49.8', ordinaryChange: '4.0 points', sentence: '53.0 points lower than Devon, more than counting error or an ordinary month explains.' },
    { key: 'ENG', name: 'England', difference: '−41.0 points', interval: '−43.8 to −38.2', ordinaryChange: '4.0 points', sentence: '41.0 points lower than Devon, more than counting error or an ordinary month explains.' },
  ])
})

test('nobody waiting, no figure and no residents are three things', () => {
  const nobody = place('RAA', 'A NHS Trust', [shares([0, 0], [5, 0])], { level: 'provider' })
  const rows = figureRows(columnsOf({ places: [nobody, devon], england }), measures, 1)
  const textOf = (id: string) => rows.find((row) => row.id === id)?.cells.map(({ text }) => text)
  expect(textOf('share-6-weeks')).toEqual(['nobody waiting', '54.0%', '13.0%'])
  expect(textOf('waiting')).toEqual(['0', '1,000', '10,000'])
  expect(textOf('tests')?.[0]).toBe('not known')
})

test('a board is held against the rest of its region, and one board in two editions has no interval', () => {
  const region = place('Y58', 'South West', [shares([900, 900], [9000, 9000])], { level: 'region', regionCode: null })
  const before = place('2023.QJK', 'Devon', [shares([500, 540], [1000, 1000])])
  const now = { ...devon, succession: [{ edition: '2023' as const, code: 'QJK', shortName: 'Devon', kind: 'same' as const, shareOfOther: 1, shareOfOwn: 1, aged50PlusMoved: 500_000, quality: 'exact' as const }] }
  expect(cautionsOf({ places: [now, region, before], request: { codes: '', month: '2026-03' } })).toEqual([
    'Devon and Devon (to March 2026) are the same area in two editions of boundaries, so their figures are the same.',
    'Devon is part of the South West, which counts its people too.',
    'Devon (to March 2026) is part of the South West, which counts its people too.',
  ])
  const { columns } = asked([now, region])
  // By hand: the rest is 360 of 8,000, 4.5% (4.1 to 5.0): 8/9 × (0.495 ± hypot(0.031, 0.005)) = 0.412 to 0.468.
  expect(differenceGroups(columns, columns[0]!, measures, 1)[0]?.rows[0]).toMatchObject({
    interval: '−46.8 to −41.2',
    sentence: '44.0 points lower than Devon, more than counting error or an ordinary month explains.',
  })
  const editions = asked([now, before]).columns
  expect(differenceGroups(editions, editions[0]!, measures, 1)[0]?.rows[0]?.interval).toBe('none: people in both')
})

test('a list of a place without residents is drawn as an index, and one too short to index is named', () => {
  const trust = place('RAB', 'B NHS Trust', [shares([1, 1], [10, 10])], { level: 'provider' })
  const [list] = trendsOf({ columns: asked([trust, devon]).columns, months, at: 1 }).others
  expect(list?.title).toBe('People waiting, first year = 100')
  expect(list?.summary).toContain('B, Devon and England have no line: too few figures in that year')
})

test('Explore is offered where all places are of one kind', () => {
  expect(exploreLink([devon, dorset])).toBe('/explore?tab=trend&pins=QJK,QVV')
  expect(exploreLink([place('2023.QNQ', 'Frimley', [])])).toBe('/explore?tab=trend&edition=2023&pins=QNQ')
  expect(exploreLink([devon, place('2023.QNQ', 'Frimley', [])])).toBeNull()
})

test('estimates of need: no interval and no mark at each; what is the same in every month is held against no month', () => {
  const needs = (fractures: number, gaps: [number, number]): CompareSeriesRow[] => [
    { measure: 'expected-fractures', windowMonths: 12, numerator: [1, 1], denominator: [1000, 1000], quality: 'estimated', value: [fractures, fractures] },
    { measure: 'need-gap', windowMonths: 12, numerator: [1, 1], denominator: [1000, 1000], quality: 'estimated', value: gaps },
  ]
  const places = [place('QJK', 'Devon', needs(16.5, [10, 10.6])), place('QVV', 'Dorset', needs(17.2, [-3, -2.9]))]
  const columns = columnsOf({ places, england: needs(14.9, [0, 0]) })
  const rows = figureRows(columns, measures, 1)
  expect(rows.find(({ id }) => id === 'need-gap')?.cells).toEqual([{ text: '+10.6', small: null }, { text: '−2.9', small: null }, { text: '0.0', small: null }])
  const groups = differenceGroups(columns, columns[0]!, measures, 1)
  const [fractures, gap] = ['expected-fractures', 'need-gap'].map((id) => groups.find((group) => group.id === id)?.rows[0])
  expect(fractures).toMatchObject({ difference: '+0.7', interval: 'none: an estimate', ordinaryChange: 'none', sentence: '0.7 per 1,000 higher than Devon; both are estimates, the same in every month.' })
  // Changes of 0.6 and 0.1 from one month to the next: the larger counts.
  expect(gap).toMatchObject({ difference: '−13.5', ordinaryChange: '0.6', sentence: '13.5 per 1,000 lower than Devon, more than an ordinary month’s change; no interval, since one is an estimate.' })
})
