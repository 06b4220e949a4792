import { logGamma } from './logGamma'

/** A distribution of counts from 0 to `most`, as much of it as a walk along its masses asks for. */
export interface CountDistribution {
  most: number
  mean: number
  variance: number
  /** Third standardised moment. */
  skewness: number
  /** Probability of exactly this count. */
  mass: (count: number) => number
  /** Mass of the next count over the mass of this one. */
  step: (count: number) => number
}

/** Counts out of so many, each with the same chance, strictly between 0 and 1. */
export function binomial(trials: number, chance: number): CountDistribution {
  const variance = trials * chance * (1 - chance)
  const odds = chance / (1 - chance)
  const whole = logGamma(trials + 1)
  return {
    most: trials,
    mean: trials * chance,
    variance,
    skewness: (1 - 2 * chance) / Math.sqrt(variance),
    mass: (count) =>
      Math.exp(
        whole - logGamma(count + 1) - logGamma(trials - count + 1) +
          count * Math.log(chance) + (trials - count) * Math.log1p(-chance),
      ),
    step: (count) => ((trials - count) / (count + 1)) * odds,
  }
}

/** Counts of rare events with this mean, over 0. */
export const poisson = (mean: number): CountDistribution => ({
  most: Infinity,
  mean,
  variance: mean,
  skewness: 1 / Math.sqrt(mean),
  mass: (count) => Math.exp(count * Math.log(mean) - mean - logGamma(count + 1)),
  step: (count) => mean / (count + 1),
})
