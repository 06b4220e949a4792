import { plainValue } from './plainAnswer'
import type { ReaderAnswer, ReaderValue } from './ReaderDatabase'
import { ReaderQueryError } from './ReaderQueryError'
import type { Batch } from './runCancellable'
import { longestCell } from './wrapped'

/** Characters of text in an answer that a page can hold and still answer. */
const largestAnswer = 50_000_000

const figure = (count: number) => count.toLocaleString('en-GB')
const part = (name: string) => `left(${/^[a-z_]\w*$/i.test(name) ? name : '…'}, 1000)`

/**
 * Rows as they arrive, up to a limit and no larger than a page can hold.
 * `add` throws a ReaderQueryError where a cell, or all of them together, are too long.
 */
export function gathered(columns: ReaderAnswer['columns'], limit: number) {
  const rows: ReaderValue[][] = []
  let isCut = false
  let characters = 0
  const take = (value: ReaderValue) => {
    if (typeof value === 'string') characters += value.length
    return value
  }
  const widest = () => columns.find(({ type }) => type === 'VARCHAR')?.name
  return {
    add: (batch: Batch): void => {
      const { fields } = batch.schema
      const held = columns.map((_, column) => batch.getChildAt(column))
      const tooLong = batch.getChildAt(columns.length)
      for (let row = 0; row < batch.numRows; row += 1) {
        if (rows.length === limit) {
          isCut = true
          return
        }
        const long = tooLong?.get(row) ?? null
        if (long !== null) {
          const name = columns[Number(long)]?.name ?? ''
          throw new ReaderQueryError('size', `Row ${figure(rows.length + 1)} holds more in “${name}” than a page can show: over ${figure(longestCell)} bytes of text in one cell. Ask for a part of it, as in ${part(name)}.`)
        }
        rows.push(columns.map(({ type }, column) => {
          const arrowType = fields[column]?.type
          return arrowType ? take(plainValue(held[column]?.get(row), type, arrowType)) : null
        }))
        if (characters > largestAnswer) {
          throw new ReaderQueryError('size', `The first ${figure(rows.length)} rows hold more than ${figure(largestAnswer / 1e6)} million characters, which is all that a page can take. Ask for fewer rows or columns${widest() === undefined ? '' : `, or for a part of a text, as in ${part(widest() ?? '')}`}.`)
        }
      }
    },
    taken: () => ({ rows, isCut }),
  }
}
