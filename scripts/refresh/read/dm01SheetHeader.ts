import * as xlsx from '@e965/xlsx'
import { SourceFault } from '../SourceFault'
import type { Sheet, SheetCell } from './dm01Sheet'

export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]

export interface Dm01Header {
  /** `YYYY-MM`, from "Period:". */
  readonly month: string
  readonly published: string
  readonly revised: string | null
  /** The later of the two: how new the figures are. */
  readonly dated: string
}

/** The block above the table: what the sheet counts, for which month, and how new it is. */
export function readHeaderBlock(sheet: Sheet): Dm01Header {
  const basis = labelled(sheet, 'Basis:')
  if (basis.value !== 'Provider') {
    throw new SourceFault(basis.place, `basis "${String(basis.value)}"`, '"Provider"; this may be the commissioner workbook')
  }
  const period = labelled(sheet, 'Period:')
  const month = dateOf(period.value, /^(?<month>[A-Za-z]+) (?<year>\d{4})$/)?.slice(0, 7)
  if (!month) throw new SourceFault(period.place, `period "${String(period.value)}"`, 'a month and year, as in "March 2025"')
  const published = day(sheet, 'Published:')
  if (!published) throw new SourceFault(labelled(sheet, 'Published:').place, 'no date', 'the day of publication')
  checkPublished(labelled(sheet, 'Published:').place, month, published)
  const revised = day(sheet, 'Revised:')
  return { month, published, revised, dated: revised && revised > published ? revised : published }
}

/** Days from a month's end to its publication, usually 40 to 47: one month too early or late falls outside. */
const delay = { least: 28, most: 72 }
const dayInMs = 86_400_000

function checkPublished(place: ReturnType<typeof labelled>['place'], month: string, published: string): void {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const days = Math.round((Date.parse(published) - Date.UTC(year, number, 0)) / dayInMs)
  if (days >= delay.least && days <= delay.most) return
  throw new SourceFault(place, `published ${published}, ${days} days after the end of ${month}`, `${delay.least} to ${delay.most} days; one of the two may be wrong`)
}

function day(sheet: Sheet, label: string): string | null {
  const { value, place } = labelled(sheet, label)
  if (value === null || value === '') return null
  const date = dateOf(value, /^(?<day>\d{1,2})(st|nd|rd|th)? (?<month>[A-Za-z]+) (?<year>\d{4})$/)
  if (!date) throw new SourceFault(place, `"${String(value)}" after "${label}"`, 'a day, as in "10th July 2025"')
  return date
}

/** The cell to the right of a label, above the table. */
function labelled({ file, sheet, rows }: Sheet, label: string) {
  for (const [index, row] of rows.slice(0, 40).entries()) {
    const at = row.findIndex((cell) => typeof cell === 'string' && cell.trim() === label)
    if (at >= 0) {
      const cell = row[at + 1] ?? null
      return { value: typeof cell === 'string' ? cell.trim() : cell, place: { file, sheet, row: index + 1 } }
    }
  }
  throw new SourceFault({ file, sheet }, `no "${label}" above the table`, 'the header block of a DM01 workbook')
}

/** Left untyped by its package. */
const dates = xlsx.SSF as { parse_date_code: (serial: number) => { y: number; m: number; d: number } }

function dateOf(value: SheetCell, shape: RegExp): string | undefined {
  if (typeof value === 'number') {
    const { y, m, d } = dates.parse_date_code(value)
    return isoDate(y, m, d)
  }
  const parts = typeof value === 'string' ? shape.exec(value)?.groups : undefined
  const month = monthNames.indexOf(parts?.month ?? '') + 1
  return parts && month > 0 ? isoDate(Number(parts.year), month, Number(parts.day ?? 1)) : undefined
}

const isoDate = (year: number, month: number, day: number) =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
