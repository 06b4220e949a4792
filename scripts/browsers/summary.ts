export interface Counts {
  passed: number
  failed: number
  /** Journeys of browsers that are not here. */
  skipped: number
}

/** The last line, which stands alone: "30 passed, 0 failed, 15 skipped". */
export const summaryOf = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** Says that a browser is not here, and what would bring it. */
export const missingWords = (name: string, packages: readonly string[]): string =>
  `${name} is not here: apt-get install ${packages.join(' ')} brings it`
