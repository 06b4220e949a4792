import { type ColumnDef, flexRender, getCoreRowModel, getSortedRowModel, type SortingState, useReactTable } from '@tanstack/react-table'
import { memo, useMemo, useState } from 'react'
import type { Selection } from '~/components/selection'
import { EnglandMark, IntervalPlot, type PlotScale } from './IntervalPlot'
import styles from './RankingTable.module.css'

export interface RankedArea {
  code: string
  name: string
  value: number | null
  valueText: string
  low: number | null
  high: number | null
  intervalText: string
  /** What the value is out of: "1,883". */
  outOf: number | null
  outOfText: string
  colour: string
  estimated: boolean
  /** Providers whose records look broken in the year; null where none. */
  suspect: string | null
}

interface RankingTableProps {
  caption: string
  valueHeading: string
  outOfHeading: string
  rows: readonly RankedArea[]
  plot: PlotScale
  selection: Selection
}

/** The areas of the map, sortable, each with its value and interval drawn on one scale. */
export const RankingTable = memo(function RankingTable({ caption, valueHeading, outOfHeading, rows, plot, selection }: RankingTableProps) {
  const [sorting, setSorting] = useState<SortingState>([{ id: 'value', desc: true }])
  const columns = useMemo<ColumnDef<RankedArea>[]>(
    () => [
      { id: 'name', header: 'Area', accessorFn: ({ name }) => name, sortingFn: 'text' },
      { id: 'value', header: valueHeading, accessorFn: ({ value }) => value ?? undefined, sortUndefined: 'last', sortingFn: 'basic', sortDescFirst: true },
      { id: 'outOf', header: outOfHeading, accessorFn: ({ outOf }) => outOf ?? undefined, sortUndefined: 'last', sortingFn: 'basic', sortDescFirst: true },
    ],
    [valueHeading, outOfHeading],
  )
  const table = useReactTable({
    data: rows as RankedArea[],
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className={styles.nameColumn} />
        <col />
        <col className={styles.valueColumn} />
        <col className={styles.outOfColumn} />
      </colgroup>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header, index) => {
              const sorted = header.column.getIsSorted()
              return [
                index === 1 && <td key="england"><EnglandMark scale={plot} /></td>,
                <th
                  key={header.id}
                  scope="col"
                  className={styles[header.id]}
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                >
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    {flexRender(header.column.columnDef.header, header.getContext())}
                    <span aria-hidden="true">{sorted === 'asc' ? ' ▲' : sorted === 'desc' ? ' ▼' : ''}</span>
                  </button>
                </th>,
              ]
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ original }) => (
          <AreaRow key={original.code} area={original} plot={plot} selection={selection} />
        ))}
      </tbody>
    </table>
  )
})

function AreaRow({ area, plot, selection }: { area: RankedArea; plot: PlotScale; selection: Selection }) {
  const { code, name, estimated } = area
  const isSelected = selection.selected === code
  const state = [isSelected && styles.selected, selection.hovered === code && styles.hovered].filter(Boolean).join(' ')
  return (
    <tr
      className={state || undefined}
      onPointerEnter={() => { selection.hover(code) }}
      onPointerLeave={() => { selection.hover(null) }}
      onClick={() => { selection.select(isSelected ? null : code) }}
    >
      <th scope="row">
        <button type="button" aria-pressed={isSelected} onClick={(event) => { event.stopPropagation(); selection.select(isSelected ? null : code) }}>
          {name}
        </button>
      </th>
      <td className={styles.plot}>
        <IntervalPlot area={area} scale={plot} />
      </td>
      <td className={styles.value} title={area.intervalText}>
        {area.valueText}
        {estimated && <abbr title="estimated"> e</abbr>}
        {area.suspect && <abbr title={`Records look broken in some months of the year at ${area.suspect}`}> ?</abbr>}
        <span className="visually-hidden">, {area.intervalText}</span>
      </td>
      <td className={styles.outOf}>{area.outOfText}</td>
    </tr>
  )
}
