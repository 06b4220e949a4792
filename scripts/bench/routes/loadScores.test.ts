import { describe, expect, it } from 'vitest'
import { blockingTime, layoutShift } from './loadScores'

// By hand, after the definitions that the functions name.
describe('blocking time', () => {
  it('counts what lies beyond 50 ms, after the first paint', () => {
    expect(blockingTime([{ start: 0, duration: 90 }, { start: 200, duration: 70 }, { start: 300, duration: 50 }], 100)).toBe(20)
  })

  it('counts a task that the first paint falls into by its rest', () => {
    expect(blockingTime([{ start: 100, duration: 200 }], 180)).toBe(70)
  })
})

describe('layout shift', () => {
  it('is the largest session: a second without one begins another', () => {
    const shifts = [{ at: 0, score: 0.1 }, { at: 900, score: 0.1 }, { at: 1900, score: 0.15 }]
    expect(layoutShift(shifts)).toBeCloseTo(0.2)
    expect(layoutShift([])).toBe(0)
  })

  it('ends a session after five seconds', () => {
    const steady = Array.from({ length: 12 }, (_, index) => ({ at: index * 500, score: 0.01 }))
    expect(layoutShift(steady)).toBeCloseTo(0.1)
  })
})
