import type { MeasureId } from './figures'

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

export const one = (value: number): string => oneDecimal.format(value)
export const count = (value: number): string => whole.format(value)

/** To two digits, as estimates are printed: 9,402 is "9,400". */
export const twoDigits = (value: number): string => whole.format(Number(value.toPrecision(2)))

export const monthName = (month: string): string =>
  new Date(`${month}-01T00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** With a plus or a real minus sign; none where it rounds to nil. */
export function signed(value: number, format: (size: number) => string = one): string {
  const size = format(Math.abs(value))
  return Number(size) === 0 ? size : `${value > 0 ? '+' : '\u2212'}${size}`
}

const percent = (share: number) => (share > 0 && share < 0.0005 ? 'under 0.1%' : `${one(share * 100)}%`)

const texts: Record<MeasureId, (value: number) => string> = {
  'share-6-weeks': percent,
  'share-13-weeks': percent,
  'waiting-rate': one,
  'tests-rate': one,
  'tests-per-working-day': one,
  clearance: (weeks) => `${one(weeks)} weeks`,
  'list-change-plus-tests': one,
  'waiting-change': (change) => `${signed(change * 100)}%`,
  'share-6-weeks-change': (points) => `${signed(points * 100)} points`,
}

/** A value as the map and the trend print it. */
export const valueText = (measure: MeasureId, value: number | null): string =>
  value === null ? 'not known' : texts[measure](value)

const in100 = (share: number) => (share > 0 && share < 0.005 ? 'under 1 in 100' : `${Math.round(100 * share)} in 100`)
const numberWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "About one in eight" where one in a whole number is within 6% of the share. */
function about(share: number): string {
  for (let n = 2; n <= 20; n++) {
    if (Math.abs(1 / n / share - 1) < 0.06 && Math.round(1 / share) === n) return `About one in ${numberWords[n] ?? n}`
  }
  const text = in100(share)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const longer = (change: number) =>
  Math.abs(change) < 0.0005 ? 'as long as a year before' : `${one(Math.abs(change) * 100)}% ${change > 0 ? 'longer' : 'shorter'} than a year before`
const moved = (points: number) =>
  Math.abs(points) < 0.0005 ? 'did not change' : `${points > 0 ? 'rose' : 'fell'} by ${one(Math.abs(points) * 100)} points`

const nation: Record<MeasureId, (value: number) => string> = {
  'share-6-weeks': (share) => `${about(share)} people waiting for a bone scan had waited six weeks or more.`,
  'share-13-weeks': (share) => `${about(share)} people waiting for a bone scan had waited thirteen weeks or more.`,
  'waiting-rate': (rate) => `For every 1,000 people aged 50 and over, ${one(rate)} were waiting for a bone scan.`,
  'tests-rate': (rate) => `For every 1,000 people aged 50 and over, ${one(rate)} bone scans were done in a year.`,
  'tests-per-working-day': (perDay) => `${count(perDay)} bone scans were done on each working day.`,
  clearance: (weeks) => `Scanning everyone on the list would take ${one(weeks)} weeks at the present pace.`,
  'list-change-plus-tests': (rate) => `For every 1,000 people aged 50 and over, the change in the list plus scans came to ${one(rate)} in a year.`,
  'waiting-change': (change) => `The list for a bone scan was ${longer(change)}.`,
  'share-6-weeks-change': (points) => `The share waiting six weeks or more ${moved(points)} in a year.`,
}

const place: Record<MeasureId, (value: number) => string> = {
  'share-6-weeks': (share) => `it was ${in100(share)}.`,
  'share-13-weeks': (share) => `it was ${in100(share)}.`,
  'waiting-rate': (rate) => `it was ${one(rate)}.`,
  'tests-rate': (rate) => `it was ${one(rate)}.`,
  'tests-per-working-day': (perDay) => `it was ${count(perDay)}.`,
  clearance: (weeks) => `it would take ${one(weeks)}.`,
  'list-change-plus-tests': (rate) => `it was ${one(rate)}.`,
  'waiting-change': (change) => `it was ${longer(change)}.`,
  'share-6-weeks-change': (points) => `it ${moved(points)}.`,
}

/** The headline: England's figure, and that of the area chosen or highest. */
export const headlineOf = (measure: MeasureId, england: number, area: { name: string; value: number }): string =>
  `${nation[measure](england)} In ${area.name}, ${place[measure](area.value)}`
