import { type ColumnDef, flexRender, getCoreRowModel, getFilteredRowModel, getSortedRowModel, type SortingState, useReactTable } from '@tanstack/react-table'
import { memo, useMemo, useState } from 'react'
import type { PinnedSelection } from '~/components/selection'
import { CopyTable } from './CopyTable'
import styles from './FigureTable.module.css'

export interface FigureRow {
  code: string
  name: string
  group: string
  rank: string
  value: number | null
  valueText: string
  low: number | null
  high: number | null
  intervalText: string
  numerator: number | null
  numeratorText: string
  denominator: number | null
  denominatorText: string
  quality: string
  caution: string
}

interface FigureTableProps {
  caption: string
  headings: { group: string; value: string; numerator: string; denominator: string }
  rows: readonly FigureRow[]
  selection: PinnedSelection
}

const number = (id: string, header: string, of: (row: FigureRow) => number | null, text: (row: FigureRow) => string): ColumnDef<FigureRow> => ({
  id,
  header,
  accessorFn: (row) => of(row) ?? undefined,
  cell: ({ row }) => text(row.original),
  sortUndefined: 'last',
  sortingFn: 'basic',
  sortDescFirst: true,
  enableGlobalFilter: false,
})
const words = (id: 'code' | 'name' | 'group' | 'quality' | 'caution', header: string): ColumnDef<FigureRow> => ({ id, header, accessorKey: id, sortingFn: 'text' })

/** Every number behind a picture: sorted by any column, narrowed by words, copied with a click. */
export const FigureTable = memo(function FigureTable({ caption, headings, rows, selection }: FigureTableProps) {
  const [sorting, setSorting] = useState<SortingState>([{ id: 'value', desc: true }])
  const [filter, setFilter] = useState('')
  const columns = useMemo<ColumnDef<FigureRow>[]>(
    () => [
      { id: 'rank', header: 'Rank', accessorKey: 'rank', enableSorting: false, enableGlobalFilter: false },
      words('name', 'Place'),
      words('code', 'Code'),
      words('group', headings.group),
      number('value', headings.value, ({ value }) => value, ({ valueText }) => valueText),
      number('low', '95% interval', ({ low }) => low, ({ intervalText }) => intervalText),
      number('numerator', headings.numerator, ({ numerator }) => numerator, ({ numeratorText }) => numeratorText),
      number('denominator', headings.denominator, ({ denominator }) => denominator, ({ denominatorText }) => denominatorText),
      words('quality', 'Quality'),
      words('caution', 'Bear in mind'),
    ],
    [headings],
  )
  const table = useReactTable({
    data: rows as FigureRow[],
    columns,
    state: { sorting, globalFilter: filter },
    onSortingChange: setSorting,
    onGlobalFilterChange: setFilter,
    globalFilterFn: 'includesString',
    enableSortingRemoval: false,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
  })
  const shown = table.getRowModel().rows
  return (
    <div>
      <div className={styles.tools}>
        <label>
          Narrow to <input type="search" value={filter} placeholder="a name, code, region…" onChange={(event) => { setFilter(event.target.value) }} />
        </label>
        <span role="status">{shown.length === rows.length ? `${rows.length} places` : `${shown.length} of ${rows.length} places`}</span>
        <CopyTable caption={caption} headings={columns.map(({ header }) => String(header))} rows={() => shown.map(({ original }) => cellsOf(original))} />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const sorted = header.column.getIsSorted()
                  return (
                    <th key={header.id} scope="col" className={numeric.has(header.column.id) ? styles.number : undefined} aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}>
                      {header.column.getCanSort() ? (
                        <button type="button" onClick={header.column.getToggleSortingHandler()}>
                          {flexRender(header.column.columnDef.header, header.getContext())}
                          <span aria-hidden="true">{sorted === 'asc' ? ' ▲' : sorted === 'desc' ? ' ▼' : ''}</span>
                        </button>
                      ) : (
                        flexRender(header.column.columnDef.header, header.getContext())
                      )}
                    </th>
                  )
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {shown.map(({ original }) => <FigureCells key={original.code} row={original} selection={selection} />)}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p>No place has “{filter}” in its name, code, region or notes.</p>}
    </div>
  )
})

const numeric = new Set(['value', 'low', 'numerator', 'denominator'])

/** As shown, for a spreadsheet: figures as they are rounded here. */
const cellsOf = (row: FigureRow): string[] => [
  row.rank, row.name, row.code, row.group, row.valueText, row.intervalText, row.numeratorText, row.denominatorText, row.quality, row.caution,
]

function FigureCells({ row, selection: { selected, hovered, pinned, hover, select } }: { row: FigureRow; selection: PinnedSelection }) {
  const { code } = row
  const isSelected = code === selected
  const state = isSelected ? styles.selected : code === hovered ? styles.hovered : pinned.includes(code) ? styles.pinned : undefined
  return (
    <tr className={state} onPointerEnter={() => { hover(code) }} onPointerLeave={() => { hover(null) }}>
      <td>{row.rank}</td>
      <th scope="row"><button type="button" aria-pressed={isSelected} onClick={() => { select(isSelected ? null : code) }}>{row.name}</button></th>
      <td>{code}</td>
      <td>{row.group}</td>
      <td className={styles.number}>{row.valueText}</td>
      <td className={styles.number}>{row.intervalText}</td>
      <td className={styles.number}>{row.numeratorText}</td>
      <td className={styles.number}>{row.denominatorText}</td>
      <td>{row.quality}</td>
      <td className={styles.caution}>{row.caution}</td>
    </tr>
  )
}
