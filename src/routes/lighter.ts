interface Months {
  value: readonly (number | null)[]
  numerator: readonly (number | null)[]
  denominator: readonly (number | null)[]
}

/** Values of all but the last month in seven digits: more than is ever shown, and half as many bytes for a page to be built with. */
export const lighter = <R extends Months>(row: R): R =>
  ({ ...row, value: row.value.map((value, at) => (value === null || at === row.value.length - 1 ? value : shortened(value))) })

/** The values with all their digits again, where they are one count over another, or that per 1,000. */
export const restored = <R extends Months>(row: R): R => ({
  ...row,
  value: row.value.map((value, at) => {
    const [part, whole] = [row.numerator[at] ?? null, row.denominator[at] ?? null]
    if (value === null || part === null || !whole) return value
    return [part / whole, (1000 * part) / whole].find((ratio) => shortened(ratio) === value) ?? value
  }),
})

const shortened = (value: number) => Number(value.toPrecision(7))
