/** Evidence this many years older than the newest in the register is old. */
const oldAfterYears = 6

/** @param newest year of the newest evidence in the register */
export const lastOldYear = (newest: number): number => newest - oldAfterYears

/**
 * Whether evidence is too old to show that a service still runs.
 * @param year it speaks of, null where it has no date
 * @param newest year of the newest evidence in the register
 */
export const isOldEvidence = (year: number | null, newest: number | null): boolean => year !== null && newest !== null && year <= lastOldYear(newest)
