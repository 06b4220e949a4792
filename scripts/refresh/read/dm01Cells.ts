import { monthPattern, nationalCommissioner } from '~/contracts/codes'
import type { SourceRow } from '../SourceRow'
import { regionCodes } from './dm01Columns'

export function readMonth(row: SourceRow, column: string): string {
  const month = row.cell(column)
  return monthPattern.test(month) ? month : row.fault(column, `"${month}"`, 'a month as YYYY-MM')
}

/** NHS England's own commissioning stands in a region of its own, X24, in the commissioner file. */
export function readRegion(row: SourceRow, column: string, alsoNational = false): string {
  const code = row.cell(column)
  if (regionCodes.includes(code) || (alsoNational && code === nationalCommissioner)) return code
  return row.fault(column, `"${code}"`, `an NHS England region: ${regionCodes.join(', ')}`)
}

export function readCode(row: SourceRow, column: string, shape: RegExp, what: string): string {
  const code = row.cell(column)
  return shape.test(code) ? code : row.fault(column, `"${code}"`, what)
}

/** Notes each key once; a second row with the same one is a fault. */
export function onceOnly(what: string) {
  const rowOf = new Map<string, number>()
  return (row: SourceRow, column: string, key: string) => {
    const earlier = rowOf.get(key)
    if (earlier !== undefined) row.fault(column, `${key} again, first in row ${earlier}`, `one row per ${what}`)
    rowOf.set(key, row.row)
  }
}
