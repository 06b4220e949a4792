import { expect, test } from 'vitest'
import { handAnswer, handMonths } from './fixture/handProfile'
import { runChartsOf } from './runCharts'

const charts = (rows: readonly (object | null)[]) => {
  const [list, share] = runChartsOf(handAnswer({ months: handMonths(rows) }), [])
  return { list: list!, share: share! }
}
const year = Array<object>(12).fill({ waiting: 100, waiting6Plus: 10 })

test('against the first year: 150 is half as many again, and six of them are a run', () => {
  const { list, share } = charts([...year, ...Array<object>(6).fill({ waiting: 150, waiting6Plus: 30 })])
  expect(list.title).toBe('People waiting: 50% above the median of the first twelve months')
  expect(list.summary).toBe('June 2025: 150; the line is at 100, taken from January 2024 to December 2024. It is now above the line for six known months in a row.')
  expect(list.drawing.marks.slice(11)).toEqual([null, ...Array<string>(6).fill('above')])
  expect(share.title).toBe('Waiting six weeks or more: 10.0 points above the median of the first twelve months')
})

test('the line stays where the first year put it', () => {
  const { list } = charts([...year, ...Array<object>(20).fill({ waiting: 500 })])
  expect(list.drawing.steps.map(({ value }) => value)).toEqual([100, 100])
  expect(list.title).toBe('People waiting: 5 times the median of the first twelve months')
})

test('an empty list has no share: a gap that says why', () => {
  const { list, share } = charts([...year, { waiting: 0, waiting6Plus: 0 }])
  expect(share.drawing.values[12]).toBeNull()
  expect(share.rows[12]?.value).toBe('nobody waiting')
  expect(share.title).toBe('Waiting six weeks or more')
  expect(share.summary).toContain('In one month nobody was waiting, so there is no share.')
  expect(list.title).toBe('People waiting: nobody in the latest month')
})

test('the standard and the ambition are drawn on the share alone', () => {
  const { list, share } = charts(year)
  expect(share.drawing.steps.filter(({ kind }) => kind === 'level').map(({ value }) => value)).toEqual([0.05, 0.01])
  expect(list.drawing.steps.some(({ kind }) => kind === 'level')).toBe(false)
})

test('fewer than twelve months have no line', () => {
  const { list } = charts(year.slice(1))
  expect(list.drawing.steps).toEqual([])
  expect(list.summary).toContain('A baseline needs twelve months with figures.')
})
