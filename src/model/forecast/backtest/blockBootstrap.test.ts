import { describe, expect, test } from 'vitest'
import { blockBootstrap, blockLength } from './blockBootstrap'

test.each([
  // Origins, horizon, length: as long as forecasts overlap, three at least, half the origins at most.
  [18, 1, 3], [16, 3, 3], [13, 6, 6], [7, 12, 3], [1, 12, 1],
])('%d origins, %d months ahead: blocks of %d', (origins, horizon, length) => {
  expect(blockLength(origins, horizon)).toBe(length)
})

describe('blockBootstrap', () => {
  test('has no width where all origins say the same', () => {
    expect(blockBootstrap(Array.from({ length: 12 }, () => ({ above: -3, below: 6 })), 3)).toEqual({ low: -0.5, high: -0.5 })
  })

  test('blocks as long as the series give the series itself', () => {
    const origins = [1, 2, 3, 4].map((above) => ({ above, below: 1 }))
    expect(blockBootstrap(origins, 4)).toEqual({ low: 2.5, high: 2.5 })
  })

  test('single origins: close to the normal interval of a mean', () => {
    // 0 and 1 in turn, 100 of them: mean 0.5, standard error 0.05, 90% ± 1.645 × 0.05.
    const { low, high } = blockBootstrap(Array.from({ length: 100 }, (_, i) => ({ above: i % 2, below: 1 })), 1)
    expect(Math.abs(low - 0.418)).toBeLessThan(0.011)
    expect(Math.abs(high - 0.582)).toBeLessThan(0.011)
  })

  test('longer blocks of what hangs together are wider', () => {
    const runs = Array.from({ length: 60 }, (_, i) => ({ above: Math.floor(i / 6) % 2, below: 1 }))
    const width = (length: number) => blockBootstrap(runs, length).high - blockBootstrap(runs, length).low
    expect(width(6)).toBeGreaterThan(1.5 * width(1))
  })

  test('the same each time', () => {
    const origins = [3, 1, 4, 1, 5, 9, 2, 6].map((above) => ({ above, below: 10 }))
    expect(blockBootstrap(origins, 3)).toEqual(blockBootstrap(origins, 3))
  })
})
