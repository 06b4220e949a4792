import { expect, test } from 'vitest'
import { runChart } from './runChart'

// Worked by hand: the first twelve known months are 1 to 12 in some order, so the median is 6.5.
const year = [1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7]

test('the median is that of the first twelve known months, whatever follows', () => {
  expect(runChart(year).baseline).toEqual({ median: 6.5, from: 0, to: 11 })
  expect(runChart([null, ...year, 99, 99, 99]).baseline).toEqual({ median: 6.5, from: 1, to: 12 })
  expect(runChart([1, null, ...year.slice(1), 50]).baseline).toEqual({ median: 6.5, from: 0, to: 12 })
})

test('eleven known months have no baseline, so no sides, runs or comparison', () => {
  const { baseline, points, runs, latest } = runChart([null, ...year.slice(1)])
  expect([baseline, runs, latest]).toEqual([null, [], null])
  expect(points[2]).toEqual({ value: 2, side: null, inRun: false })
})

test('six on one side are a run, five are none', () => {
  expect(runChart([...year, 1, 2, 2, 2, 1]).runs).toEqual([])
  const { runs, points } = runChart([...year, 1, 2, 2, 2, 1, 3])
  expect(runs).toEqual([{ from: 12, to: 17, side: 'below', length: 6 }])
  expect(points.flatMap(({ inRun }, i) => (inRun ? [i] : []))).toEqual([12, 13, 14, 15, 16, 17])
})

test('a point on the median neither counts nor ends the run; a missing month ends it', () => {
  const { runs, points } = runChart([...year, 1, 2, 6.5, 2, 1, 3, 1])
  expect(runs).toEqual([{ from: 12, to: 18, side: 'below', length: 6 }])
  expect(points[14]).toEqual({ value: 6.5, side: null, inRun: false })
  expect(runChart([...year, 1, 2, 2, null, 2, 1, 3]).runs).toEqual([])
})

test('the latest known month: 9 is 2.5 above, the second in a row there', () => {
  expect(runChart([...year, 1, 8, 9, null]).latest).toEqual({ index: 14, value: 9, difference: 2.5, side: 'above', length: 2 })
  expect(runChart([...year, 9]).latest).toEqual({ index: 12, value: 9, difference: 2.5, side: 'above', length: 2 })
  expect(runChart([...year, 6.5]).latest).toEqual({ index: 12, value: 6.5, difference: 0, side: null, length: 0 })
})
