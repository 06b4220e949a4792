/** What a column of a reader's file holds. A month is kept as text, YYYY-MM, as everywhere on the site. */
export const columnTypes = ['text', 'whole', 'number', 'month', 'date', 'time', 'boolean'] as const
export type ColumnType = (typeof columnTypes)[number]

export const typeWords: Record<ColumnType, string> = {
  text: 'text', whole: 'whole number', number: 'number', month: 'month', date: 'date', time: 'date and time', boolean: 'yes or no',
}

/** What publishers write where a figure is suppressed or missing: never nought. */
export const missingMarks = ['*', '**', '[c]', '[x]', '[z]', '[u]', '[low]', 'c', 'x', 'z', '-', '–', '—', ':', '.', '..', '...', 'n/a', 'na', '#n/a', 'null', 'none', 'nan', 'suppressed', 'not available'] as const

/** How many of a column's sampled values are what. */
export interface ColumnProfile {
  /** Neither empty nor a mark of a missing figure. */
  present: number
  /** Marks of missing figures. */
  marked: number
  whole: number
  number: number
  month: number
  date: number
  time: number
  boolean: number
  /** Digits with a nought before them: a code, not a figure. */
  leadingNoughts: number
  /** Years such as 2024/25 and quarters such as 2025-26 Q4, which are no months. */
  periods: number
  /** Figures with a pound or per-cent sign, or commas between thousands. */
  pounds: number
  perCents: number
  thousands: number
}

/** So many of ten values must be of a type; the rows of the others are left out and listed. */
const needed = 0.9

/** The type that nearly all values of a column have; text where none does. Marks of missing figures count for no type. */
export function typeOfColumn(profile: ColumnProfile): ColumnType {
  const { present, leadingNoughts } = profile
  if (present === 0) return 'text'
  const fits = (count: number) => count >= needed * present
  if (leadingNoughts > 0 && fits(profile.number)) return 'text'
  if (profile.whole === profile.number && fits(profile.whole)) return 'whole'
  for (const type of ['number', 'month', 'date', 'time', 'boolean'] as const) if (fits(profile[type])) return type
  return 'text'
}
