/** The little of an Arrow vector that is needed here. */
interface Column {
  type: { typeId: number; bitWidth?: number }
  get: (row: number) => unknown
  isValid: (row: number) => boolean
  getChildAt: (child: number) => Column | null
  nullCount: number
  data: readonly { values?: unknown; valueOffsets?: unknown }[]
}

/** The little of an Arrow table: its pieces, each with a vector for every column. */
export interface Answer {
  schema: { fields: readonly { name: string }[] }
  batches: readonly { numRows: number; getChildAt: (column: number) => Column | null }[]
}

/**
 * The rows of an Arrow table as plain objects, missing values as null and lists as arrays.
 * Read column by column: Arrow's own rows look every value up by its name, which held the page up for 100 ms at large answers.
 */
export function plainRows({ schema, batches }: Answer): Record<string, unknown>[] {
  return batches.flatMap((batch) => {
    const rows: Record<string, unknown>[] = Array.from({ length: batch.numRows }, () => ({}))
    schema.fields.forEach(({ name }, column) => {
      const valueAt = readerOf(batch.getChildAt(column))
      rows.forEach((row, at) => { row[name] = valueAt(at) })
    })
    return rows
  })
}

/** Lists are read by where they start and end: walking one of Arrow's own counts its gaps anew each time. */
function readerOf(column: Column | null): (row: number) => unknown {
  const numbers = column && numbersOf(column)
  if (numbers) return column.nullCount === 0 ? (row) => numbers[row] : (row) => (column.isValid(row) ? numbers[row] : null)
  const texts = column && textsOf(column)
  if (texts) return (row) => (column.isValid(row) ? texts(row) : null)
  const items = column?.getChildAt(0)
  const offsets = column?.data[0]?.valueOffsets
  if (!column || !items || !(offsets instanceof Int32Array)) return (row) => column?.get(row) ?? null
  const itemsOf = listReader(items)
  return (row) => (column.isValid(row) ? itemsOf(offsets[row] ?? 0, offsets[row + 1] ?? 0) : null)
}

/** Whole numbers and others come as they lie; what may be missing, or is no number, one by one. */
function listReader(items: Column): (start: number, end: number) => unknown[] {
  const numbers = items.nullCount === 0 ? numbersOf(items) : null
  if (numbers) return (start, end) => Array.from(numbers.subarray(start, end))
  const itemAt = readerOf(items)
  return (start, end) => Array.from({ length: end - start }, (_, at) => itemAt(start + at))
}

/** Arrow's kinds of values, by their published ids. */
const whole = 2
const floating = 3
const text = 5

/** A column of numbers as the array that Arrow holds, where its values are what a reader would be given. */
function numbersOf({ type, data }: Column): Int32Array | Float64Array | null {
  const values = data.length === 1 ? data[0]?.values : undefined
  if (type.typeId === whole && type.bitWidth === 32 && values instanceof Int32Array) return values
  return type.typeId === floating && values instanceof Float64Array ? values : null
}

/** A column of plain letters as one text, which is cut up; decoding each value by itself takes longer than all else. */
function textsOf({ type, data }: Column): ((row: number) => string) | null {
  const { values, valueOffsets: offsets } = (data.length === 1 ? data[0] : undefined) ?? {}
  if (type.typeId !== text || !(values instanceof Uint8Array) || !(offsets instanceof Int32Array)) return null
  const start = offsets[0] ?? 0
  const end = offsets.at(-1) ?? start
  const all = new TextDecoder().decode(values.subarray(start, end))
  // With letters of more than one byte the offsets are not places in the text.
  if (all.length !== end - start) return null
  return (row) => all.slice((offsets[row] ?? start) - start, (offsets[row + 1] ?? start) - start)
}
