import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomial, type CountDistribution, poisson } from './countDistribution'
import { interpolatedQuantile } from './interpolatedQuantile'
import { normalCumulative } from './normalCumulative'

/** Second implementation: masses by their recurrence, summed from nothing. */
function bySumming(first: number, { step, most }: CountDistribution, z: number): number {
  const p = normalCumulative(z)
  let [count, mass, cumulative] = [0, first, first]
  while (cumulative < p && count < most) {
    mass *= step(count)
    count++
    cumulative += mass
  }
  return count - (cumulative - p) / mass
}

const z = fc.double({ min: -3.2, max: 3.2, noNaN: true })

test('binomial quantiles agree with summing from nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.01, max: 0.8, noNaN: true }), z, (trials, chance, at) => {
      const distribution = binomial(trials, chance)
      expect(interpolatedQuantile(distribution, at)).toBeCloseTo(bySumming((1 - chance) ** trials, distribution, at), 6)
    }),
  )
})

test('Poisson quantiles agree with summing from nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 400, noNaN: true }), z, (mean, at) => {
      const distribution = poisson(mean)
      expect(interpolatedQuantile(distribution, at)).toBeCloseTo(bySumming(Math.exp(-mean), distribution, at), 6)
    }),
  )
})
