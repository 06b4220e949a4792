import type { dexaProviderMonth } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'

type ProviderMonth = Pick<Row<typeof dexaProviderMonth>, 'provider_code' | 'month'>

const named = 5

/**
 * What once was published stays published: a sentence where months of providers that data/ holds are not in the files.
 * A row of zeros can go without a trace in any sum.
 */
export function lostRows(before: readonly ProviderMonth[], after: readonly ProviderMonth[]): string[] {
  const there = new Set(after.map(keyOf))
  const lost = before.filter((row) => !there.has(keyOf(row))).map(keyOf)
  if (lost.length === 0) return []
  const more = lost.length > named ? ` and ${lost.length - named} more` : ''
  return [`dexa_provider_month.csv would lose rows that it has: ${lost.slice(0, named).join(', ')}${more}; look for them in the files.`]
}

/** A sentence on providers that stopped with the month before last, which may be news or a row lost. */
export function stopped(months: readonly ProviderMonth[]): string[] {
  const [last, before] = [...new Set(months.map(({ month }) => month))].sort().reverse()
  const codesIn = (wanted?: string) => new Set(months.filter(({ month }) => month === wanted).map(({ provider_code }) => provider_code))
  const now = codesIn(last)
  const gone = before ? [...codesIn(before)].filter((code) => !now.has(code)) : []
  return gone.length > 0 ? [`No row in ${last} for ${gone.sort().join(', ')}, which had one in ${before}.`] : []
}

const keyOf = ({ provider_code, month }: ProviderMonth) => `${provider_code} ${month}`
