import type { Table } from '~/contracts/table'
import { type CellRow, fileOf, keyOf } from './rows'
import { TableFault } from './TableFault'

/** Every row keeps its contract and no key comes twice; a fault names the row as in the file. */
export function checkRows(table: Table, rows: readonly CellRow[]): void {
  const file = fileOf(table)
  const rowOfKey = new Map<string, number>()
  rows.forEach((row, index) => {
    const line = index + 2
    const parsed = table.row.safeParse(row)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const column = issue?.path[0]?.toString()
      const found = column === undefined ? '' : `${column in row ? JSON.stringify(row[column]) : 'nothing'}: `
      throw new TableFault(file, line, column, `${found}${issue?.message ?? 'breaks the contract'}`)
    }
    const key = keyOf(table, row)
    const earlier = rowOfKey.get(key)
    if (earlier !== undefined) {
      throw new TableFault(file, line, table.key.join(' + '), `"${key}" again, first in row ${earlier}`)
    }
    rowOfKey.set(key, line)
  })
}
