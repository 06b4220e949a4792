import type { MeasureUnit } from '~/contracts/measureIds'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const notKnown = 'not known'
const minus = '\u2212'

export const formatCount = (count: number | null): string => (count === null ? notKnown : whole.format(count))

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : value < 0 ? `${minus}${text}` : text)

/** With its sign, as for a change. */
export const formatSignedCount = (count: number): string => signed(whole.format(Math.abs(count)), count)

/** A share, 0 to 1, as a percentage; a share that is not zero never reads 0.0%. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1%'
  return `${oneDecimal.format(share * 100)}%`
}

/** With its sign, as for a change. */
export const formatSignedWeeks = (weeks: number): string =>
  `${signed(oneDecimal.format(Math.abs(weeks)), roundedTo(weeks, 1))} weeks`

/** A measure's value with its unit, short. */
export function formatValue(unit: MeasureUnit, value: number | null): string {
  if (value === null) return notKnown
  switch (unit) {
    case 'share':
      return formatShare(value)
    case 'per_1000_aged_50_plus':
      return oneDecimal.format(value)
    case 'weeks':
      return `${oneDecimal.format(value)} weeks`
    case 'change':
      return `${signed(oneDecimal.format(Math.abs(value) * 100), roundedTo(value * 100, 1))}%`
    case 'points':
      return `${signed(oneDecimal.format(Math.abs(value) * 100), roundedTo(value * 100, 1))} points`
    default:
      return unit satisfies never
  }
}

/** As formatValue but for a column whose heading gives the unit. */
export function formatInColumn(unit: MeasureUnit, value: number | null): string {
  return formatValue(unit, value).replace(/ (weeks|points)$/, '')
}

/** A class break: as few digits as it needs. */
export function formatThreshold(unit: MeasureUnit, value: number): string {
  switch (unit) {
    case 'share':
      return `${roundedTo(value * 100, 1)}%`
    case 'change':
      return `${signed(String(Math.abs(roundedTo(value * 100, 1))), value)}%`
    case 'points':
      return signed(String(Math.abs(roundedTo(value * 100, 1))), value)
    case 'weeks':
    case 'per_1000_aged_50_plus':
      return String(value)
    default:
      return unit satisfies never
  }
}

const roundedTo = (value: number, digits: number) => Number(value.toFixed(digits))

/** Words for small whole numbers, as text does it; digits from eleven on. */
export function inWords(count: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return words[count] ?? formatCount(count)
}
