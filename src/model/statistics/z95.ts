/** Standard normal quantile at 0.975: 95% of a normal distribution lies within this many standard deviations. */
export const z95 = 1.959964
