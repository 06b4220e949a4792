import type { MeasureId } from '~/contracts/measureIds'

/** Levels that policy set for a measure; drawn as lines across its charts. */
export const policyLevels: Partial<Record<MeasureId, readonly { value: number; label: string }[]>> = {
  'share-6-weeks': [
    { value: 0.05, label: '5% ambition for March 2025' },
    { value: 0.01, label: '1% standard' },
  ],
}
