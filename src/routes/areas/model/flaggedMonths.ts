import { group } from 'd3-array'
import { formatMonth } from '~/format/month'
import { shortProviderName } from '~/format/providerName'
import type { ProfileAnswer } from '~/queries/profile/askProfile'

export interface FlaggedMonth {
  month: string
  label: string
  /** At whom, and the figures that broke a rule. */
  reasons: string[]
}

/** Months that look like a break in recording, with what looks odd; for an area, at which of its larger providers. */
export function flaggedMonths({ flags, place }: Pick<ProfileAnswer, 'flags' | 'place'>): FlaggedMonth[] {
  return [...group(flags, ({ month }) => month)].map(([month, rows]) => ({
    month,
    label: formatMonth(month),
    reasons: rows.map(({ providerName, detail }) => {
      const figures = detail.replace(/(?<=\s)-(?=\d)/g, '\u2212').replaceAll("'", '’')
      return place.level === 'provider' ? figures : `${shortProviderName(providerName)}: ${figures}`
    }),
  }))
}
