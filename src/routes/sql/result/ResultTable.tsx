import { type ColumnDef, getCoreRowModel, getSortedRowModel, type SortingState, useReactTable } from '@tanstack/react-table'
import { memo, useMemo, useState } from 'react'
import type { ReaderAnswer, ReaderValue } from '~/engine/reader/ReaderDatabase'
import styles from '../sql.module.css'
import { cellText, isFigure } from './cellText'

type Cells = readonly ReaderValue[]

const first = 50
const more = 250

/** Exact text of long numbers and decimals sorts by size. */
const sortable = (value: ReaderValue | undefined, type: string): string | number | undefined => {
  if (value === null || value === undefined) return undefined
  return isFigure(type) ? Number(value) : String(value)
}

/** Rows of an answer, sorted by any column; the first of them at first. */
export const ResultTable = memo(function ResultTable({ answer, caption }: { answer: Pick<ReaderAnswer, 'columns' | 'rows'>; caption: string }) {
  const [sorting, setSorting] = useState<SortingState>([])
  const [shown, setShown] = useState(first)
  const { columns, rows } = answer
  const definitions = useMemo<ColumnDef<Cells>[]>(
    () => columns.map(({ name, type }, index) => ({
      id: String(index),
      header: name,
      accessorFn: (row) => sortable(row[index], type),
      sortUndefined: 'last',
      sortingFn: isFigure(type) ? 'basic' : 'alphanumeric',
      sortDescFirst: isFigure(type),
    })),
    [columns],
  )
  const table = useReactTable({
    data: rows as Cells[],
    columns: definitions,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  const sorted = table.getRowModel().rows
  return (
    <>
      {/* A scrolling box is reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map(({ column }, index) => {
                const sort = column.getIsSorted()
                return (
                  <th key={column.id} scope="col" className={isFigure(columns[index]?.type ?? '') ? styles.number : undefined} aria-sort={sort === false ? undefined : sort === 'asc' ? 'ascending' : 'descending'}>
                    <button type="button" onClick={column.getToggleSortingHandler()}>{columns[index]?.name}{sort !== false && <span aria-hidden="true">{sort === 'asc' ? ' ▲' : ' ▼'}</span>}</button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map(({ id, original }) => (
              <tr key={id}>
                {original.map((value, index) => (
                  <td key={index} className={isFigure(columns[index]?.type ?? '') ? styles.number : undefined}>
                    {value === null ? <span className="visually-hidden">missing</span> : cellText(value, columns[index]?.name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > shown && (
        <button type="button" onClick={() => { setShown((before) => before + more) }}>Show {Math.min(more, sorted.length - shown)} more of {sorted.length.toLocaleString('en-GB')} rows</button>
      )}
    </>
  )
})
