import type { Table } from '~/contracts/table'
import { formatMonth } from '~/format/month'
import { formatCount } from '~/format/number'
import { type DataFiles, monthsIn, numberIn, rowsOf, type TextRow } from './DataFiles'
import { counted, listed, type NameOf, shown } from './names'

interface Asked {
  table: Table
  /** Column of the code. */
  place: string
  /** "provider". */
  one: string
  many: string
  name: NameOf
}
interface Revision {
  row: TextRow
  column: string
  was: number | null
  is: number | null
}

const largestShown = 5

/** Figures of months that the earlier folder had too: changed ones, the largest first, and rows that came or went. */
export function earlierMonths(before: DataFiles, after: DataFiles, { table, place, one, many, name }: Asked): string[] {
  const then = rowsOf(before, table)
  const last = monthsIn(then).at(-1) ?? ''
  const now = rowsOf(after, table).filter(({ month = '' }) => month <= last)
  const key = (row: TextRow) => `${row[place] ?? ''} ${row.month ?? ''}`
  const known = { then: new Map(then.map((row) => [key(row), row])), now: new Map(now.map((row) => [key(row), row])) }
  const columns = Object.entries(table.columns).filter(([, { sqlType }]) => sqlType === 'INTEGER').map(([column]) => column)
  const revisions = now.flatMap((row) => {
    const earlier = known.then.get(key(row))
    return earlier ? columns.map((column) => ({ row, column, was: numberIn(earlier, column), is: numberIn(row, column) })).filter(({ was, is }) => was !== is) : []
  })
  const places = (rows: readonly TextRow[]) => [...new Set(rows.map((row) => row[place] ?? ''))]
  const rowsAndPlaces = (rows: readonly TextRow[]) =>
    `${counted(rows.length, 'row')} of ${counted(places(rows).length, one, many)} (${listed(places(rows).map(name))})`
  const changed = [...new Set(revisions.map(({ row }) => row))]
  const added = now.filter((row) => !known.then.has(key(row)))
  // A month that is gone as a whole is said of England.
  const monthsNow = new Set(monthsIn(now))
  const lost = then.filter((row) => !known.now.has(key(row)) && monthsNow.has(row.month ?? ''))
  return [
    ...(changed.length > 0 ? [`Figures of earlier months changed in ${rowsAndPlaces(changed)}, ${counted(revisions.length, 'figure')} in all.`, ...largest(revisions, place, name)] : []),
    ...filledAndEmptied(revisions),
    ...(added.length > 0 ? [`Earlier months have rows that were not there: ${rowsAndPlaces(added)}.`] : []),
    ...(lost.length > 0 ? [`Earlier months lack rows that were there: ${rowsAndPlaces(lost)}.`] : []),
  ]
}

function largest(revisions: readonly Revision[], place: string, name: NameOf): string[] {
  const size = ({ was, is }: Revision) => (was === null || is === null ? 0 : Math.abs(is - was))
  const ranked = revisions.filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a)).slice(0, largestShown)
  return ranked.map(
    ({ row, column, was, is }, index) =>
      `${index === 0 ? 'The largest: ' : ''}${name(row[place] ?? '')}, ${formatMonth(row.month ?? '')}, ${column}: ${shown(was)} before, ${shown(is)} now.`,
  )
}

function filledAndEmptied(revisions: readonly Revision[]): string[] {
  const filled = revisions.filter(({ was }) => was === null).length
  const emptied = revisions.filter(({ is }) => is === null).length
  return [
    ...(filled > 0 ? [`Figures that were missing and are there now: ${formatCount(filled)}.`] : []),
    ...(emptied > 0 ? [`Figures that were there and are missing now: ${formatCount(emptied)}.`] : []),
  ]
}
