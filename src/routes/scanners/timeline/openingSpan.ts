/** Years with their part: 2025.0 is the start of 2025. */
export interface Span {
  from: number
  to: number
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const dayOf = (year: number, month: number, day: number) => year + (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1))

/** When a date lies, as exactly as it is given: a day, a whole month or a whole year. */
export function dateSpan(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { from: year, to: year + 1 }
  if (day === undefined) return { from: dayOf(year, month, 1), to: month === 12 ? year + 1 : dayOf(year, month + 1, 1) }
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) }
}

/** When a site opened, from the register's words: "2025, before 13 May" is any time of the year up to that day; null where words say no time. */
export function openingSpan(words: string): Span | null {
  if (/^\d{4}(-\d{2}){0,2}$/.test(words)) return dateSpan(words)
  const [, year, day, name] = /^(\d{4}), (?:before|by) (\d{1,2}) ([A-Z][a-z]+)$/.exec(words) ?? []
  const month = months.indexOf(name ?? '') + 1
  return year === undefined || month === 0 ? null : { from: Number(year), to: dayOf(Number(year), month, Number(day)) }
}
