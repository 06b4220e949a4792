import { expect, it } from 'vitest'
import type { GrowthStep } from '~/contracts/benchResults'
import { drawGrowth } from './drawGrowth'
import { growthFigures } from './index'

const step = (scale: number, rows: number, bytes: number, ready: number, p95: number): GrowthStep => ({
  scale, rows, file_bytes: bytes * 4, gzip_bytes: bytes, brotli_bytes: bytes, ready: { median: ready, low: ready, high: ready, runs: 1 }, p95,
})
const steps = [step(1, 1000, 700_000, 1200, 10), step(4, 4000, 2_000_000, 1300, 30), step(15, 15_000, 7_000_000, 1800, 300)]

// By hand: rows grow 15 times; bytes 10 times, ready 1.5 times, the questions 30 times.
it('sets growth against that of the rows', () => {
  expect(growthFigures(steps).map(({ value, met }) => [value, met])).toEqual([[0.67, true], [0.1, true], [2, false]])
})

it('draws each figure, and says in its title only what is so', () => {
  const picture = drawGrowth(steps)
  expect(picture).toContain('Database as sent: 0.7 MB at 1 times the history, 2 MB at 4 times the history, 7 MB at 15 times the history.')
  expect(picture).not.toContain('Nothing grows faster')
  expect(drawGrowth([step(1, 1000, 1, 1, 1), step(15, 15_000, 2, 2, 2)])).toContain('Nothing grows faster than the data')
  expect(picture).not.toMatch(/NaN|Infinity|undefined/)
})
