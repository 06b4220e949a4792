import { expect, test } from 'vitest'
import { countRatio } from './countRatio'

test('ratio of 400 to 100, by hand: 4 divided and multiplied by exp(1.96 × √(0.0025 + 0.01)) = 1.245', () => {
  const { low, high } = countRatio(400, 100)
  expect(low).toBeCloseTo(4 / 1.245, 2)
  expect(high).toBeCloseTo(4 * 1.245, 2)
})
