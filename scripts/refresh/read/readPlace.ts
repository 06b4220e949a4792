import type { SourceRow } from '../SourceRow'
import type { Point } from './icbAtPoint'

/** England, Wales and the islands around them: a place elsewhere has its two figures in each other's column. */
const bounds = { lat: [49, 56.5], lon: [-8, 2.5] } as const

/** A place in degrees from two columns; a fault where it lies outside the two countries. */
export function readPlace(row: SourceRow, columns: Record<'lon' | 'lat', string>): Point {
  const read = (which: 'lon' | 'lat') => {
    const value = row.number(columns[which])
    const [least, most] = bounds[which]
    return value >= least && value <= most ? value : row.fault(columns[which], `${value}`, `degrees from ${least} to ${most}`)
  }
  return { lon: read('lon'), lat: read('lat') }
}
