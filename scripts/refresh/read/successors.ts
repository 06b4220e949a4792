import { readCsv } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'

const file = 'organisations/nhs_trust_successors_to_2022.csv'

/** Mergers that the published list leaves out. */
const alsoMerged = [
  ['RA3', 'RA7'], // Weston into University Hospitals Bristol and Weston, April 2020
  ['RBA', 'RH5'], // Taunton and Somerset into Somerset, April 2020
  ['RA4', 'RH5'], // Yeovil District into Somerset, April 2023
] as const

export interface Succession {
  readonly oldCode: string
  readonly newCode: string
  readonly date: string
  /** Which list says so. */
  readonly sourceId: string
}

/** Mergers up to April 2022 as published, oldest first. */
export const readSuccessions = (sources: SourceFolder): Succession[] =>
  readCsv(file, sources.text(file), ['old_code', 'new_code', 'date'])
    .map((row) => ({ oldCode: row.cell('old_code'), newCode: row.cell('new_code'), date: row.cell('date'), sourceId: 'ods-trusts' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))

/** Follows a trust's code through mergers up to April 2022; a code with no successor stays as it is. */
export function successorFinder(sources: SourceFolder): (code: string) => string {
  // A trust cut up between several appears more than once: the latest heir keeps the sites that were left.
  const successors = new Map<string, string>(alsoMerged)
  for (const { oldCode, newCode } of readSuccessions(sources)) successors.set(oldCode, newCode)
  return (code) => {
    const passed = new Set([code])
    let current = code
    for (let next = successors.get(current); next && !passed.has(next); next = successors.get(next)) {
      passed.add(next)
      current = next
    }
    return current
  }
}
