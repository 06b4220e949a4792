import { expect, test } from 'vitest'
import type { Measure } from '~/contracts/measure'
import type { OverviewAnswer } from '~/queries/overview'
import { trendOf } from './homeTrend'

const measure = { id: 'share-6-weeks', unit: 'share', short_title: 'Waiting six weeks or more' } as Measure
const row = (month: string, value: number | null) => ({ month, value, numerator: null, denominator: null, numeratorBefore: null, denominatorBefore: null, quality: 'exact' as const })
const answer = {
  request: { measure: 'share-6-weeks', edition: '2026', level: 'icb', month: '2025-11' },
  englandTrend: [row('2025-10', 0.346), row('2025-11', null), row('2025-12', 0.13)],
} as unknown as OverviewAnswer

test('England alone: from nought, ends written, missing months kept as gaps', () => {
  const trend = trendOf({ measure, answer, area: null, events: [] })
  expect(trend.scale.from).toBe(0)
  expect(trend.lines).toEqual([{ name: 'England', kind: 'england', values: [0.346, null, 0.13] }])
  expect(trend.ends.map(({ label }) => label)).toEqual(['34.6%', '13.0%'])
  expect(trend.current).toBe(1)
  expect(trend.years).toEqual([{ index: 0, label: '2025/26' }])
})

test('a selected area shares the scale, and events outside the months are left out', () => {
  const area = { name: 'Devon', answer: { request: { measure: 'share-6-weeks' as const, edition: '2026' as const, span: 1, level: 'icb' as const, month: '2025-11', areaCode: 'QJK' }, trend: [row('2025-10', 0.62), row('2025-11', 0.5), row('2025-12', 0.54)], keyFigures: null } }
  const events = [{ date: '2025-12-03', title: 'Inside', sourceUrl: 'https://example.org' }, { date: '2030', title: 'Outside', sourceUrl: 'https://example.org' }]
  const trend = trendOf({ measure, answer, area, events })
  expect(trend.lines.map(({ name }) => name)).toEqual(['Devon', 'England'])
  expect(trend.scale.to).toBeGreaterThanOrEqual(0.62)
  expect(trend.events).toEqual([{ index: 2, label: 'Inside' }])
})
