import { dexaProviderMonth } from '~/contracts/dexaTables'
import { formatMonth } from '~/format/month'
import { formatCount, formatShare } from '~/format/number'
import { addMonths } from '~/model/months'
import { type DataFiles, monthsIn, rowsOf, sumOf, type TextRow } from './DataFiles'
import { capital, counted, listed } from './names'

/** What became of England's list: new months first, then the figures of the last one beside those of the last one before. */
export function englandChanges(before: DataFiles, after: DataFiles): string[] {
  const then = rowsOf(before, dexaProviderMonth)
  const now = rowsOf(after, dexaProviderMonth)
  const months = { then: monthsIn(then), now: monthsIn(now) }
  const last = { then: months.then.at(-1), now: months.now.at(-1) }
  if (last.then === undefined || last.now === undefined) return []
  const added = months.now.filter((month) => !months.then.includes(month))
  const lost = months.then.filter((month) => !months.now.includes(month))
  return [
    ...(added.length > 0 ? [`${capital(counted(added.length, 'new month'))}: ${listed(added.map(formatMonth))}.`] : []),
    ...(lost.length > 0 ? [`${capital(counted(lost.length, 'month'))} no longer there: ${listed(lost.map(formatMonth))}.`] : []),
    ...(last.now === last.then ? sameMonth(last.now, then, now) : movedOn(last.then, last.now, then, now)),
  ]
}

function movedOn(from: string, to: string, then: readonly TextRow[], now: readonly TextRow[]): string[] {
  const [old, latest] = [totals(then, from), totals(now, to)]
  const yearBefore = totals(now, addMonths(to, -12)).tests
  const sentences = [listSentence(old.waiting, latest.waiting, span(from, to))]
  if (latest.share !== null) {
    const compared = old.share === null ? '' : `, against ${formatShare(old.share)} in ${formatMonth(from)}`
    sentences.push(`Of these, ${formatShare(latest.share)} had waited six weeks or more${compared}.`)
  }
  if (latest.tests !== null) {
    const compared = yearBefore === null ? '' : `, ${difference(latest.tests - yearBefore, 'in')} ${formatMonth(addMonths(to, -12))}`
    sentences.push(`England did ${formatCount(latest.tests)} scans in ${formatMonth(to)}${compared}.`)
  }
  return sentences
}

function sameMonth(month: string, then: readonly TextRow[], now: readonly TextRow[]): string[] {
  const [old, latest] = [totals(then, month), totals(now, month)]
  const ends = `The data end with ${formatMonth(month)}, as before`
  if (old.waiting === latest.waiting) return [`${ends}; England’s list is unchanged.`]
  return [`${ends}; England’s list in that month was ${formatCount(old.waiting)} and is now ${formatCount(latest.waiting)}.`]
}

function listSentence(old: number | null, latest: number | null, when: string): string {
  if (old === null || latest === null) return `England’s list: ${formatCount(old)} before, ${formatCount(latest)} now (${when}).`
  if (old === latest) return `England’s list stayed at ${formatCount(latest)} (${when}).`
  return `England’s list ${latest > old ? 'rose' : 'fell'} by ${formatCount(Math.abs(latest - old))} to ${formatCount(latest)} (${when}).`
}

/** Provider basis; the commissioners' table adds up to the same. */
function totals(rows: readonly TextRow[], month: string) {
  const own = rows.filter((row) => row.month === month)
  const waiting = sumOf(own, 'waiting')
  const over6 = sumOf(own, 'waiting_6_plus')
  return { waiting, share: waiting && over6 !== null ? over6 / waiting : null, tests: sumOf(own, 'tests_total') }
}

const difference = (by: number, preposition: string) =>
  by === 0 ? `as many as ${preposition}` : `${formatCount(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} than ${preposition}`

/** "June to July 2026", "December 2026 to January 2027". */
function span(from: string, to: string): string {
  const [first, last] = [formatMonth(from), formatMonth(to)]
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.replace(/ \d+$/, '')} to ${last}` : `${first} to ${last}`
}
