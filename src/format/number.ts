import type { MeasureUnit } from '~/contracts/measureIds'

/**
 * With so many decimals, thousands grouped, a half rounded away from zero: what Intl.NumberFormat writes for en-GB,
 * which takes a browser 20 to 40 ms to set up while the page loads.
 */
export function formatFixed(value: number, decimals: number): string {
  const size = Math.abs(value)
  // As the number is written, not as it is held: 20825.885 * 100 is a little less than the half that it stands for.
  const shifted = Number(`${size}e${decimals}`)
  const rounded = Math.round(Number.isNaN(shifted) ? size * 10 ** decimals : shifted) / 10 ** decimals
  const [whole = '', part] = rounded.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${part === undefined ? grouped : `${grouped}.${part}`}`
}

export const notKnown = 'not known'
const minus = '\u2212'

export const formatCount = (count: number | null): string => (count === null ? notKnown : formatFixed(count, 0))

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : value < 0 ? `${minus}${text}` : text)

/** With its sign, as for a change. */
export const formatSignedCount = (count: number): string => signed(formatFixed(Math.abs(count), 0), count)

/** A share, 0 to 1, as a percentage; a share that is not zero never reads 0.0%. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.0005) return 'under 0.1%'
  return `${formatFixed(share * 100, 1)}%`
}

/** With its sign, as for a change. */
export const formatSignedWeeks = (weeks: number): string =>
  `${signed(formatFixed(Math.abs(weeks), 1), roundedTo(weeks, 1))} weeks`

/** A measure's value with its unit, short. */
export function formatValue(unit: MeasureUnit, value: number | null): string {
  if (value === null) return notKnown
  switch (unit) {
    case 'share':
      return formatShare(value)
    case 'per_1000_aged_50_plus':
      return formatFixed(value, 1)
    case 'gap_per_1000_aged_50_plus':
      return signed(formatFixed(Math.abs(value), 1), roundedTo(value, 1))
    case 'weeks':
      return `${formatFixed(value, 1)} weeks`
    case 'per_working_day':
      return formatFixed(value, 1)
    case 'change':
      return `${signed(formatFixed(Math.abs(value) * 100, 1), roundedTo(value * 100, 1))}%`
    case 'points':
      return `${signed(formatFixed(Math.abs(value) * 100, 1), roundedTo(value * 100, 1))} points`
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
    case 'gap_per_1000_aged_50_plus':
      return signed(String(Math.abs(value)), value)
    case 'weeks':
    case 'per_working_day':
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
