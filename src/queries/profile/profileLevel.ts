export type ProfileLevel = 'region' | 'icb' | 'provider'

/** Measures that a profile ranks a place by; those per head are for areas only. */
export const standingMeasures = ['share-6-weeks', 'waiting-rate', 'tests-rate', 'tests-per-working-day', 'clearance'] as const
export type StandingMeasure = (typeof standingMeasures)[number]
