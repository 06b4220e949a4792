import type { ReaderValue } from '~/engine/reader/ReaderDatabase'

const isYear = (column: string, value: number) => /(^|_)year(_|$)/.test(column) && Number.isInteger(value) && value >= 1900 && value <= 2100

/** Characters of a text that a table shows; fifty rows of the longest cells would hold a page up. */
const longestShown = 500

/** A cell as the table shows it; missing is empty here and has a word for screen readers there. */
export function cellText(value: ReaderValue, column = ''): string {
  if (value === null) return ''
  if (typeof value === 'string' && value.length > longestShown) return `${value.slice(0, longestShown)}… (${value.length.toLocaleString('en-GB')} characters; files and copies hold all)`
  if (typeof value !== 'number' || isYear(column, value)) return String(value)
  // A figure that is not zero never reads as zero.
  return value !== 0 && Math.abs(value) < 1e-6 ? String(value) : value.toLocaleString('en-GB', { maximumFractionDigits: 10 })
}

/** A cell as it is copied: every digit, no thousands sign. */
export const copiedText = (value: ReaderValue): string => (value === null ? '' : String(value))

/** Whether a column of this type holds numbers: they stand to the right and sort by size. */
export const isFigure = (type: string): boolean => /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)
