import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureSchema } from '~/contracts/measure'
import { classScale } from '~/components/map/classScale'
import type { SeriesRow } from '~/queries/areaSeries'
import type { ExploreAnswer } from '~/queries/explore'
import type { PlaceRow } from '~/queries/places'
import { exploreHeadline } from './exploreHeadline'
import { figuresAt } from './figures'
import { funnelOf } from './funnelModel'
import { mappedAreas } from './mapModel'
import { barScale, figureRows, rankedBars, rankingSentence, withoutFigure } from './rankingModel'
import { scatterOf } from './scatterModel'
import { linesOf, multiplesOf } from './trendModel'

const measure = measureSchema.parse(JSON.parse(readFileSync('data/measures/share-6-weeks.json', 'utf8')))
const rates = measureSchema.parse(JSON.parse(readFileSync('data/measures/tests-rate.json', 'utf8')))

const place = (code: string, level: PlaceRow['level'] = 'icb'): PlaceRow => ({
  level, code, shortName: `Area ${code}`, name: `NHS Area ${code}`, gss: null, regionCode: level === 'england' ? null : 'Y58', regionName: 'South West',
  icbCode: null, icbName: null, kind: null, aged50Plus: 1000, lon: null, lat: null,
})
/** Two months of people at six weeks and people waiting. */
const row = (code: string, counts: [part: number | null, whole: number | null][], quality: SeriesRow['quality'] = 'exact'): SeriesRow => ({
  code,
  value: counts.map(([part, whole]) => (part === null || !whole ? null : part / whole)),
  numerator: counts.map(([part]) => part),
  denominator: counts.map(([, whole]) => whole),
  numeratorBefore: counts.map(() => null),
  denominatorBefore: counts.map(() => null),
  quality,
})
const rows = [
  row('ENG', [[100, 1000], [100, 1000]]),
  row('A', [[90, 100], [50, 100]]),
  row('B', [[1, 1], [1, 1]]),
  row('C', [[10, 100], [11, 100]]),
  row('D', [[null, null], [0, 0]]),
  row('E', [[5, 100], [20, 100]], 'estimated'),
  row('F', [[11, 100], [11, 100]]),
  row('G', [[null, null], [null, null]]),
]
const answer: ExploreAnswer = {
  request: { measure: 'share-6-weeks', span: 1, against: null, againstSpan: null, level: 'icb', edition: '2026' },
  places: [place('ENG', 'england'), ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => place(code))],
  icbs: [],
  series: new Map(rows.map((one) => [one.code, one])),
  regions: new Map([['Y58', row('Y58', [[20, 100], [30, 100]])]]),
  other: null,
  tests: null,
  cautions: new Map([['A 2026-03', 'Some Trust (3 months)']]),
}
const figures = figuresAt(measure, answer, '2026-03', 1)
const find = (code: string) => figures.places.find((figure) => figure.code === code)

test('places are ranked with ties as ties, those without a figure last', () => {
  expect(figures.places.map(({ code, rank }) => [code, rank])).toEqual([['B', '1'], ['A', '2'], ['E', '3'], ['C', '=4'], ['F', '=4'], ['D', null], ['G', null]])
})

test('a list with nobody on it is not a missing one', () => {
  expect(find('D')?.text).toBe('nobody waiting')
  expect(find('G')?.text).toBe('not known')
  expect(withoutFigure(figures, 'boards')).toEqual(['One board has nobody waiting, so no share: Area D.', 'One board has no figure for the span: Area G.'])
})

test('told apart from England only where its value lies outside the interval; an estimate has none', () => {
  expect(find('A')?.comparison).toBe('above')
  expect(find('C')?.comparison).toBe('alike')
  expect(find('E')).toMatchObject({ comparison: 'unknown', interval: null, estimated: true })
})

test('bars keep the rank, the region they are in and the caution', () => {
  const [, bar] = rankedBars(measure, figures)
  expect(bar).toMatchObject({ code: 'A', rank: '2', valueText: '50.0%', region: { name: 'South West', value: 0.3 }, caution: 'In the year, records look broken in Area A at Some Trust (3 months)' })
  expect(barScale(measure, figures)).toMatchObject({ from: 0, to: 1, england: 0.1, englandText: 'England 10.0%' })
})

test('the table holds every place and England, with counts and quality', () => {
  const table = figureRows(measure, figures)
  expect(table.map(({ code, quality }) => [code, quality])).toEqual([
    ['B', 'exact'], ['A', 'suspect'], ['E', 'estimated'], ['C', 'exact'], ['F', 'exact'], ['D', 'missing'], ['G', 'missing'], ['ENG', 'exact'],
  ])
  expect(table[1]).toMatchObject({ numeratorText: '50', denominatorText: '100', intervalText: '40.4% to 59.6%' })
})

test('a headline does not rest on a list of one', () => {
  const found = exploreHeadline({ measure, span: 1, month: '2026-03', figures, selected: null })
  expect(found.area).toBe('In Area A, it was 50 in 100.')
  expect(found.lead).toBe('March 2026. Area A is the highest of those with 50 or more people waiting.')
  expect(found.caution).toBe('In the year, records look broken in Area A at Some Trust (3 months)')
  expect(exploreHeadline({ measure, span: 1, month: '2026-03', figures, selected: 'D' }).area).toBe('Area D: nobody waiting.')
})

test('the map leaves places without a value without a class', () => {
  const mapped = mappedAreas(measure, classScale(measure), figures)
  expect(mapped.find(({ code }) => code === 'D')).toMatchObject({ classIndex: null, value: 'nobody waiting' })
  expect(mapped.find(({ code }) => code === 'E')).toMatchObject({ estimated: true })
})

test('a trend keeps gaps as gaps, leaves out places never known, and bands where half of the places lie', () => {
  expect(multiplesOf(measure, answer, figures).map(({ code }) => code)).not.toContain('G')
  const lines = linesOf({ measure, answer, months: ['2026-02', '2026-03'], month: '2026-03', places: [{ code: 'D', name: 'Area D', estimated: false }], events: [], noun: 'boards' })
  expect(lines.lines[0]?.values).toEqual([null, null])
  // March by hand: 0.11, 0.11, 0.2, 0.5, 1, so the quartiles are 0.11 and 0.5.
  expect(lines.band[1]).toEqual({ low: 0.11, high: 0.5 })
  expect(lines.levels.map(({ value }) => value)).toEqual([0.05, 0.01])
})

test('a ranking says who is above by counting error alone, and that nothing is known where nothing is', () => {
  expect(rankingSentence(measure, figures, 'boards')).toMatch(/^By counting error alone, 2 boards are above England, 0 below and 2 can’t be told apart from it; 1 has no interval and is not compared\./)
  const empty = figuresAt(measure, { ...answer, series: new Map() }, '2026-03', 1)
  expect(rankingSentence(measure, empty, 'boards')).toBeNull()
  expect(rankedBars(measure, empty)).toEqual([])
})

test('providers with few people waiting are in the table but not ranked', () => {
  const providers = figuresAt(measure, { ...answer, places: answer.places.map((one) => (one.level === 'england' ? one : { ...one, level: 'provider' as const })) }, '2026-03', 1)
  expect(providers.places.find(({ code }) => code === 'B')).toMatchObject({ rank: null, value: 1 })
  expect(rankedBars(measure, providers).map(({ code, rank }) => [code, rank])).toEqual([['A', '1'], ['E', '2'], ['C', '=3'], ['F', '=3']])
  expect(withoutFigure(providers, 'providers')[0]).toMatch(/^One provider with fewer than 20 people waiting/)
})

test('a scatter holds places with both figures and says who is left out', () => {
  const model = scatterOf({ y: measure, x: measure, figures, others: figures, sizeOf: ({ place: { aged50Plus } }) => aged50Plus, chosen: ['C'], noun: 'boards' })
  expect(model?.points).toHaveLength(5)
  expect(model?.left).toBe('2 boards have no figure for one of the two and are left out.')
  expect(model?.sentence).toContain('Rank correlation (Spearman) over 5 boards: 1.00')
  expect(model?.points.find(({ code }) => code === 'C')?.labelled).toBe(0)
})

test('a funnel prints φ, names those outside and has none for a measure without limits', () => {
  const exact = funnelOf({ measure, figures, exact: true, chosen: [], noun: 'boards' })
  // Binomial tables for 100 at 0.1: over 16 in 2.1%, over 20 in under 0.1%; one of one happens to one in ten.
  expect(exact?.outside).toEqual(['Above the 99.8% limit: Area A (?).', expect.stringMatching(/^\(\?\) Records look broken/)])
  expect(exact?.points.find(({ code }) => code === 'E')).toMatchObject({ dashed: true, outside: false, words: 'Area E: 20.0% of 100; estimated, so not judged' })
  expect(exact?.points.find(({ code }) => code === 'C')).toMatchObject({ hollow: true, outside: false })
  const wide = funnelOf({ measure, figures, exact: false, chosen: [], noun: 'boards' })
  // z: 0.4/0.03 = 13.3, 0.9/0.3 = 3, 0.01/0.03 = 0.33 twice, the estimate left out; four places are too few to draw in,
  // so φ = (177.78 + 9 + 0.11 + 0.11) / 4 = 46.75, which no float holds quite.
  expect(wide?.dispersion).toContain('φ = 46.7')
  expect(wide?.dispersion).toContain('6.8 times as wide')
  expect(funnelOf({ measure: { ...rates, funnel: null }, figures, exact: false, chosen: [], noun: 'boards' })).toBeNull()
})

test('where all are estimates, no place carries the mark, and none is told apart', () => {
  const gap = measureSchema.parse(JSON.parse(readFileSync('data/measures/need-gap.json', 'utf8')))
  const gaps: SeriesRow[] = [['ENG', 0], ['A', 6018], ['B', -500], ['C', null]].map(([code, short]) => ({
    ...row(String(code), [[null, null], [null, null]], 'estimated'),
    value: [null, typeof short === 'number' ? short / 1000 : null], numerator: [null, typeof short === 'number' ? short : null], denominator: [1_000_000, 1_000_000],
  }))
  const needed = figuresAt(gap, { ...answer, series: new Map(gaps.map((one) => [one.code, one])) }, '2026-03', 1)
  expect(needed.places.slice(0, 2)).toMatchObject([{ code: 'A', text: '+6.0', estimated: true, interval: null, rank: '1' }, { code: 'B', text: '−0.5' }])
  const mapped = mappedAreas(gap, classScale(gap), needed)
  expect(mapped.find(({ code }) => code === 'A')).toMatchObject({ estimated: false, context: '6,018 scans short of its share', classIndex: 3 })
  expect(mapped.find(({ code }) => code === 'B')).toMatchObject({ context: '500 scans over its share', classIndex: 2 })
  expect(rankedBars(gap, needed)[0]).toMatchObject({ estimated: false, valueText: '+6.0', comparison: 'unknown' })
  expect(barScale(gap, needed)).toMatchObject({ from: -0.5, england: 0, englandText: 'England 0.0' })
  expect(rankingSentence(gap, needed, 'boards')).toBe('Estimates have no interval, so boards near one another can’t be told apart.')
  expect(figureRows(gap, needed)[0]?.quality).toBe('estimated')
  expect(exploreHeadline({ measure: gap, span: 12, month: '2026-03', figures: needed, selected: null })).toMatchObject({ area: 'In Area A (estimated), 6.0 fewer a year for every 1,000 people aged 50 and over.' })
  expect(exploreHeadline({ measure: gap, span: 12, month: '2026-03', figures: needed, selected: 'B' }).area).toBe('In Area B (estimated), 0.5 more a year for every 1,000 people aged 50 and over.')
})
