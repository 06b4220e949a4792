import type { ReaderValue } from '~/engine/reader/ReaderDatabase'

/** A cell as the table shows it; missing has words of its own there. */
export const cellText = (value: ReaderValue): string => {
  if (value === null) return ''
  return typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 10 }) : String(value)
}

/** Years, codes and months stay as they are; only counts and measures get a thousands sign. */
export const isFigure = (type: string): boolean => /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)
