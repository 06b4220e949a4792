/** A range that a value may lie in, in the value's own unit; 95% unless its function says otherwise. */
export interface Interval {
  low: number
  high: number
}

/** A value inside its interval. */
export interface Estimate extends Interval {
  value: number
}
