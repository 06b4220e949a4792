/** One place's months; all lists run over the same months. */
export interface Series {
  code: string
  /** What forecasts start from: counts, or shares smoothed so that they have a logit; null where missing. */
  values: readonly (number | null)[]
  /** What was published: the same counts, or the shares as they are. */
  published: readonly (number | null)[]
  /** People or scans, by which a place is large enough or not. */
  sizes: readonly (number | null)[]
  /** Months flagged as breaks in recording. */
  flagged: readonly boolean[]
}

/** What is known of a place at an origin. */
export interface History {
  /** Up to and with the origin; null where missing or masked. */
  values: readonly (number | null)[]
  published: readonly (number | null)[]
  months: readonly string[]
  /** The country's pattern of the year as known then. */
  index: readonly number[]
}

/** Flagged months count as missing, both to forecast from and to be forecast. */
export const masked = (series: Series): Series => {
  const unflagged = (values: readonly (number | null)[]) => values.map((value, i) => (series.flagged[i] ? null : value))
  return { ...series, values: unflagged(series.values), published: unflagged(series.published) }
}
