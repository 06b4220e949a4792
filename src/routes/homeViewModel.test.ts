import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureSchema } from '~/contracts/measure'
import type { AreaFigure, OverviewAnswer } from '~/queries/overview'
import { homeViewModel } from './homeViewModel'

const measure = measureSchema.parse(JSON.parse(readFileSync('data/measures/share-6-weeks.json', 'utf8')))

const area = (areaCode: string, numerator: number | null, denominator: number | null, quality: 'exact' | 'estimated' = 'exact'): AreaFigure => ({
  areaCode, shortName: `Area ${areaCode}`, name: `NHS Area ${areaCode}`, parentCode: 'Y58',
  value: numerator === null || denominator === null ? null : numerator / denominator,
  numerator, denominator, numeratorBefore: null, denominatorBefore: null, quality, suspectProviders: null,
})
const figures = { month: '2026-03', waiting: 300, waitingBefore: 310, waiting6Plus: 40, share6Weeks: 40 / 300, share6WeeksBefore: 0.1, tests12Months: 1000, tests12MonthsBefore: 900, clearanceWeeks: 5, clearanceWeeksBefore: 6 }
const answer = (areas: AreaFigure[]): OverviewAnswer => ({
  request: { measure: 'share-6-weeks', span: 1, edition: '2026', level: 'icb', month: '2026-03' },
  areas, england: area('ENG', 40, 300), englandTrend: [], keyFigures: figures,
})
const model = (areas: AreaFigure[], selected: string | null = null) =>
  homeViewModel({ measure, answer: answer(areas), area: null, selected, events: [] })

const areas = [area('A', 30, 60), area('B', 5, 100, 'estimated'), area('C', 5, 140), area('D', null, null)]

test('a value on a break is in the class above it; under the first break is the first class', () => {
  expect(model(areas).mapped.map(({ code, classIndex }) => [code, classIndex])).toEqual([['A', 4], ['B', 1], ['C', 0], ['D', null]])
})

test('missing is words on map and table, and has no interval', () => {
  const { mapped, ranked } = model(areas)
  expect(mapped[3]).toMatchObject({ value: 'not known', context: '' })
  expect(ranked[3]).toMatchObject({ valueText: 'not known', low: null, high: null, intervalText: 'no interval' })
})

test('estimated areas are marked in map and table', () => {
  const { mapped, ranked } = model(areas)
  expect(mapped.map(({ estimated }) => estimated)).toEqual([false, true, false, false])
  expect(ranked.map(({ estimated }) => estimated)).toEqual([false, true, false, false])
})

test('the summary counts areas above England and those without a figure', () => {
  expect(model(areas).mapSummary).toBe("Highest in Area A (50.0%), lowest in Area C (3.6%). 1 of 3 areas is above England's 13.3%. One has no figure.")
})

test('a selected area takes the headline and is named on the map beside those above England', () => {
  expect(model(areas, 'C').headline.area).toBe('In Area C, it was 4 in 100.')
  expect(model(areas, 'C').named.map(({ code }) => code)).toEqual(['A', 'C'])
})

test('with no figure at all the plot still has a scale and the summary says why', () => {
  const empty = model([area('A', null, null)])
  expect(empty.plot).toEqual({ from: 0, to: 1, england: null })
  expect(empty.mapSummary).toContain('No area has a figure for March 2026')
})

test('an estimate keeps its mark in the headline and has no interval', () => {
  const shown = model(areas, 'B')
  expect(shown.headline.area).toBe('In Area B (estimated), it was 5 in 100.')
  expect(shown.ranked[1]).toMatchObject({ low: null, high: null })
  expect(shown.caution).toContain('Area B holds part of a former area')
})

test('broken records at a larger hospital are said beside the headline and marked in the table', () => {
  const broken = { ...area('A', 30, 60), suspectProviders: 'Hospital X (3 months)' }
  const shown = model([broken])
  expect(shown.caution).toContain('records in Area A look broken in some months at Hospital X (3 months)')
  expect(shown.ranked[0]?.suspect).toBe('Hospital X (3 months)')
})
