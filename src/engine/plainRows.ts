/** The little of an Arrow table that is needed here: its pieces, each with a vector for every column. */
export interface Answer {
  schema: { fields: readonly { name: string }[] }
  batches: readonly { numRows: number; getChildAt: (column: number) => { get: (row: number) => unknown } | null }[]
}

/**
 * The rows of an Arrow table as plain objects, missing values as null.
 * Read column by column: Arrow's own rows look every value up by its name, which held the page up for 100 ms at large answers.
 */
export function plainRows({ schema, batches }: Answer): Record<string, unknown>[] {
  return batches.flatMap((batch) => {
    const rows: Record<string, unknown>[] = Array.from({ length: batch.numRows }, () => ({}))
    schema.fields.forEach(({ name }, column) => {
      const held = batch.getChildAt(column)
      rows.forEach((row, at) => { row[name] = plainValue(held?.get(at) ?? null) })
    })
    return rows
  })
}

/** Lists arrive as Arrow vectors, whose own arrays would turn missing values into noughts; walking them keeps null. */
const plainValue = (value: unknown) => (isVector(value) ? [...value] : value)

const isVector = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value
