import { group } from 'd3-array'
import type { SourceRow } from '../../readCsv'

interface Options {
  idOf: (row: SourceRow) => string
  /** Columns that make two rows the same. */
  columns: readonly string[]
  nameColumn: string
  /** Of several rows the one to take, where it is true of exactly one. */
  prefer: (row: SourceRow) => boolean
  say: (line: string) => void
}

/** One row for each service: the same row twice counts once, and a finished form comes before an unfinished one; else a fault. */
export function oncePerService(rows: readonly SourceRow[], { idOf, columns, nameColumn, prefer, say }: Options): SourceRow[] {
  const cells = (row: SourceRow) => columns.map((column) => row.cell(column)).join('\t')
  return [...group(rows, idOf).values()].map((same) => {
    const distinct = [...group(same, cells).values()].flatMap(([first]) => (first ? [first] : []))
    const preferred = distinct.filter(prefer)
    const [only, second] = preferred.length === 1 ? preferred : distinct
    if (!only) throw new Error('A group without rows.')
    if (second) second.fault(nameColumn, `"${second.cell(nameColumn)}" again, first in row ${only.row}`, 'one row per service')
    if (same.length > 1) say(`${only.file}: rows ${same.map(({ row }) => row).join(' and ')} are one service; row ${only.row} is taken.`)
    return only
  })
}
