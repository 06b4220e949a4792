import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byar } from './byar'
import { rankInterval } from './rankInterval'
import { wilson } from './wilson'

const around = (value: number, reach: number) => ({ value, low: value - reach, high: value + reach })
const share = (part: number, whole: number) => ({ value: part / whole, ...wilson(part, whole) })
const nothing = { value: null, low: null, high: null }

test('twenty areas alike may each hold any rank: each comes up in 5% of draws, over the 2.5% left out at an end', () => {
  const ranks = rankInterval(Array.from({ length: 20 }, () => share(30, 200)), { scale: 'logit', seed: 1 })
  for (const interval of ranks) expect(interval).toEqual({ low: 1, high: 20 })
})

test('areas far apart each keep one rank, the highest value first', () => {
  const areas = [share(100, 1000), share(900, 1000), share(500, 1000)]
  expect(rankInterval(areas, { scale: 'logit', seed: 3 })).toEqual([{ low: 3, high: 3 }, { low: 1, high: 1 }, { low: 2, high: 2 }])
})

// With deviation 1 each, P(a above b) = Φ(d / √2): 0.9214 at d = 2, 0.9948 at d = 3.62; the middle 95% of ranks holds
// both while the rarer order comes in over 2.5% of draws.
test.each([
  [2, [{ low: 1, high: 2 }, { low: 1, high: 2 }]],
  [3.62, [{ low: 1, high: 1 }, { low: 2, high: 2 }]],
])('two areas %d deviations apart, as the normal probability of their order says', (apart, expected) => {
  expect(rankInterval([around(apart, 1.959964), around(0, 1.959964)], { scale: 'identity', seed: 5 })).toEqual(expected)
})

test('an area without value or interval is not ranked and takes no rank from others', () => {
  const ranks = rankInterval([nothing, share(900, 1000), { value: 0.5, low: null, high: null }, share(100, 1000)], { scale: 'logit', seed: 1 })
  expect(ranks).toEqual([null, { low: 1, high: 1 }, null, { low: 2, high: 2 }])
  expect(rankInterval([nothing], { scale: 'log', seed: 1 })).toEqual([null])
  expect(rankInterval([], { scale: 'log', seed: 1 })).toEqual([])
})

test('none of a few may well be more than 1%; none of very many may not', () => {
  const [few] = rankInterval([share(0, 20), share(20, 2000)], { scale: 'logit', seed: 2 })
  expect(few).toEqual({ low: 1, high: 2 })
  const [many] = rankInterval([share(0, 20_000), share(20, 2000)], { scale: 'logit', seed: 2 })
  expect(many).toEqual({ low: 2, high: 2 })
  const none = { value: 0, ...byar(0) }
  expect(rankInterval([none, { value: 100, ...byar(100) }], { scale: 'log', seed: 2 })).toEqual([{ low: 2, high: 2 }, { low: 1, high: 1 }])
})

test('the same seed gives the same; an interval holds ranks that exist', () => {
  const areas = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 200, max: 400 })), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(areas, fc.integer(), (counts, seed) => {
      const shares = counts.map(([part, whole]) => share(part, whole))
      const ranks = rankInterval(shares, { scale: 'logit', seed, draws: 100 })
      expect(rankInterval(shares, { scale: 'logit', seed, draws: 100 })).toEqual(ranks)
      for (const interval of ranks) {
        expect(interval!.low).toBeGreaterThanOrEqual(1)
        expect(interval!.high).toBeGreaterThanOrEqual(interval!.low)
        expect(interval!.high).toBeLessThanOrEqual(shares.length)
      }
    }),
    { numRuns: 30 },
  )
})
