/** What an area's scans are held against; machines are kept in machines and never turned into scans. */
export const benchmarks = ['england', 'quarter', 'complete', 'machines'] as const
export type Benchmark = (typeof benchmarks)[number]

/**
 * How England's fractures are shared out over areas while no rates by age are published in a form that could be read:
 * by people 65+ (fractures other than of the hip) and 85+ (hips), by one of these for all, or by one rate per sex.
 */
export const ageWeights = ['usual', '65-plus', '75-plus', '85-plus', 'one-rate'] as const
export type AgeWeight = (typeof ageWeights)[number]
