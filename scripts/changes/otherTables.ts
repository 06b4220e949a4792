import { committedTables } from '~/contracts/index'
import type { Table } from '~/contracts/table'
import { fileOf } from '../data/rows'
import { type DataFiles, rowsIn, type TextRow } from './DataFiles'
import { counted } from './names'

/** A sentence for each table, but those told of elsewhere, that differs: rows by the key of its contract. */
export function otherTables(before: DataFiles, after: DataFiles, toldElsewhere: readonly Table[]): string[] {
  return committedTables.filter((table) => !(toldElsewhere).includes(table)).flatMap((table) => {
    const file = fileOf(table)
    const texts = { then: before.get(file), now: after.get(file) }
    if (texts.then === texts.now) return []
    if (texts.then === undefined) return [`${file} is new: ${counted(rowsIn(after, file).length, 'row')}.`]
    if (texts.now === undefined) return [`${file} is gone.`]
    return [`${file}: ${differences(rowsIn(before, file), rowsIn(after, file), table)}.`]
  })
}

function differences(then: readonly TextRow[], now: readonly TextRow[], table: Table): string {
  const key = (row: TextRow) => table.key.map((column) => row[column] ?? '').join('\t')
  const earlier = new Map(then.map((row) => [key(row), row]))
  const keys = new Set(now.map(key))
  const columns = Object.keys(table.columns)
  const added = now.filter((row) => !earlier.has(key(row))).length
  const lost = then.filter((row) => !keys.has(key(row))).length
  const changed = now.filter((row) => {
    const was = earlier.get(key(row))
    return was !== undefined && columns.some((column) => was[column] !== row[column])
  }).length
  const parts = [
    ...(added > 0 ? [`${counted(added, 'row')} new`] : []),
    ...(lost > 0 ? [`${counted(lost, 'row')} gone`] : []),
    ...(changed > 0 ? [`${counted(changed, 'row')} changed`] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : 'the same rows, written in another way'
}
