/** A low, a central and a high figure; low ≤ central ≤ high. */
export interface Range {
  low: number
  central: number
  high: number
}

/** Each of the three worked out alike. */
export const mapRange = ({ low, central, high }: Range, of: (value: number) => number): Range => ({ low: of(low), central: of(central), high: of(high) })

/** The same figure three times: known, or set by the reader. */
export const certain = (value: number): Range => ({ low: value, central: value, high: value })
