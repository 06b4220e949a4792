import type { Read } from './readPopulation'
import { answerOf } from './tidy'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "Jul" or "July", "Sep", "Sept" or "September"; "July-ish" is no month. */
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const shapes = [
  new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<name>${monthNames})\\.?[ -]?'?(?<year>\\d{4}|\\d{2})$`, 'i'),
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})(-\d{2})?$/,
  /^(?<year>\d{4})$/,
]

/** No service of this kind is older. */
const first = 1985

/** Month or year when a service began, YYYY-MM or YYYY; days come first, as Britain writes them. A year after the audit's is no answer. */
export function readStarted(text: string, auditYear: number): Read<string> {
  const answer = answerOf(text)
  if (answer === null) return { value: null, asWritten: null }
  const found = shapes.map((shape) => shape.exec(answer)?.groups).find(Boolean)
  const year = yearOf(found?.year ?? '', auditYear)
  const month = found?.name ? months.indexOf(found.name.slice(0, 3).toLowerCase()) + 1 : Number(found?.month ?? 0)
  const isMonth = month === 0 ? !found?.month : month <= 12
  if (!found || !isMonth || Number(found.day ?? 1) > 31 || year < first || year > auditYear) return { value: null, asWritten: answer }
  // A day could be a month to an American, so what was written stays beside it.
  return { value: month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`, asWritten: found.day ? answer : null }
}

/** Two figures mean the last such year that is not after the audit: "Jul-19" is 2019, "Jul-99" 1999. */
function yearOf(text: string, auditYear: number): number {
  if (text.length !== 2) return Number(text)
  const inCentury = auditYear - (auditYear % 100) + Number(text)
  return inCentury > auditYear ? inCentury - 100 : inCentury
}
