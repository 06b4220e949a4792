import { flexRender, type Table } from '@tanstack/react-table'
import styles from './FigureTable.module.css'

const numeric = new Set(['value', 'low', 'numerator', 'denominator'])

/** Headings that sort. */
export function FigureHead<R>({ table }: { table: Table<R> }) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map(({ id, column, getContext }) => {
            const sorted = column.getIsSorted()
            const heading = flexRender(column.columnDef.header, getContext())
            return (
              <th key={id} scope="col" className={numeric.has(column.id) ? styles.number : undefined} aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}>
                {column.getCanSort() ? (
                  <button type="button" onClick={column.getToggleSortingHandler()}>
                    {heading}
                    <span aria-hidden="true">{sorted === 'asc' ? ' ▲' : sorted === 'desc' ? ' ▼' : ''}</span>
                  </button>
                ) : (
                  heading
                )}
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
