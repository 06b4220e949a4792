import { type ColumnDef, getCoreRowModel, getFilteredRowModel, getSortedRowModel, type SortingState, useReactTable } from '@tanstack/react-table'
import { memo, useMemo, useState } from 'react'
import { FirstRows } from '~/components/controls/FirstRows'
import { type PinnedSelection, placeState, type PlaceState } from '~/components/selection'
import { CopyTable } from './CopyTable'
import { FigureHead } from './FigureHead'
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
  /** What the rows are: "providers". */
  noun: string
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
export const FigureTable = memo(function FigureTable({ caption, headings, rows, noun, selection }: FigureTableProps) {
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
  const shown = table.getRowModel().rows.map(({ original }) => original)
  return (
    <div>
      <div className={styles.tools}>
        <label>
          Narrow to <input type="search" value={filter} placeholder="a name, code, region…" onChange={(event) => { setFilter(event.target.value) }} />
        </label>
        <span role="status">{shown.length === rows.length ? `${rows.length} rows` : `${shown.length} of ${rows.length} rows`}</span>
        <CopyTable caption={caption} headings={columns.map(({ header }) => String(header))} rows={() => shown.map(cellsOf)} />
      </div>
      <FirstRows rows={shown} always={[...selection.pinned, ...(selection.selected === null ? [] : [selection.selected])]} noun={noun}>
        {(drawn) => (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <caption className="visually-hidden">{caption}</caption>
              <FigureHead table={table} />
              <tbody>
                {drawn.map((row) => <FigureCells key={row.code} row={row} state={placeState(row.code, selection)} hover={selection.hover} select={selection.select} />)}
              </tbody>
            </table>
          </div>
        )}
      </FirstRows>
      {shown.length === 0 && <p>No place has “{filter}” in its name, code, region or notes.</p>}
    </div>
  )
})

/** As shown, for a spreadsheet: figures as they are rounded here. */
const cellsOf = (row: FigureRow): string[] => [
  row.rank, row.name, row.code, row.group, row.valueText, row.intervalText, row.numeratorText, row.denominatorText, row.quality, row.caution,
]

interface FigureCellsProps extends Pick<PinnedSelection, 'hover' | 'select'> {
  row: FigureRow
  state: PlaceState
}

const FigureCells = memo(function FigureCells({ row, state, hover, select }: FigureCellsProps) {
  const { code } = row
  const isSelected = state === 'selected'
  return (
    <tr className={state ? styles[state] : undefined} onPointerEnter={() => { hover(code) }} onPointerLeave={() => { hover(null) }}>
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
})
