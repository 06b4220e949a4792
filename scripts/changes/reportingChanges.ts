import { dexaProviderMonth } from '~/contracts/dexaTables'
import { formatMonth } from '~/format/month'
import { type DataFiles, monthsIn, rowsOf, type TextRow } from './DataFiles'
import { capital, counted, listed, type NameOf, providerNames } from './names'

/** Who has a row in the last month and who has none any more. No row is missing, never a list of nought. */
export function reportingChanges(before: DataFiles, after: DataFiles): string[] {
  const then = rowsOf(before, dexaProviderMonth)
  const now = rowsOf(after, dexaProviderMonth)
  const last = { then: monthsIn(then).at(-1), now: monthsIn(now).at(-1) }
  if (last.then === undefined || last.now === undefined) return []
  const reported = { then: codesIn(then, last.then), now: codesIn(now, last.now) }
  const known = { then: codesIn(then), now: codesIn(now) }
  const name = providerNames(before, after)
  const stopped = [...reported.then].filter((code) => !reported.now.has(code) && known.now.has(code))
  const arrived = [...known.now].filter((code) => !known.then.has(code))
  const returned = [...reported.now].filter((code) => !reported.then.has(code) && known.then.has(code))
  const vanished = [...known.then].filter((code) => !known.now.has(code))
  return [
    ...said(stopped, name, `stopped reporting (a row in ${formatMonth(last.then)}, none in ${formatMonth(last.now)})`),
    ...said(arrived, name, 'reported for the first time'),
    ...said(returned, name, `reported again (none in ${formatMonth(last.then)}, a row in ${formatMonth(last.now)})`),
    ...said(vanished, name, 'no longer in any month'),
  ]
}

const codesIn = (rows: readonly TextRow[], month?: string) =>
  new Set(rows.filter((row) => month === undefined || row.month === month).map(({ provider_code = '' }) => provider_code).sort())

const said = (codes: readonly string[], name: NameOf, what: string) =>
  codes.length === 0 ? [] : [`${capital(counted(codes.length, 'provider'))} ${what}: ${listed(codes.map(name))}.`]
