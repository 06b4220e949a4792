import { expect, test } from 'vitest'
import { bestFit } from './shapes'

test('a drawing of fixed proportion fills the room without leaving it', () => {
  const room = { width: 700, height: 560 }
  const fit = bestFit(room, (width) => width)
  expect(fit).not.toBeNull()
  expect((fit?.scale ?? 0) * (fit?.height ?? 0)).toBeLessThanOrEqual(560.001)
  expect((fit?.scale ?? 0) * (fit?.height ?? 0)).toBeCloseTo(560, 5)
})

test('a table whose words would be too small is refused', () => {
  // 36 rows of 30 pixels at any width: at most 0.52 of its size.
  expect(bestFit({ width: 700, height: 560 }, () => 1080)).toBeNull()
  expect(bestFit({ width: 700, height: 760 }, () => 1080)?.scale).toBeGreaterThanOrEqual(0.7)
})
