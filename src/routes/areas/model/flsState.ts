import { group } from 'd3-array'
import type { FlsState } from '~/contracts/fls'
import { joined } from '~/format/list'
import { inWords } from '~/format/number'
import { isOldEvidence } from '~/model/fls/oldEvidence'
import type { ProfileFlsStatesRow } from '~/queries/profile/profileFlsStates'

/** A state with the years of its evidence; never how many people a service reaches, which nobody publishes. */
const boardWords: Record<FlsState, (row: ProfileFlsStatesRow) => string> = {
  service: ({ newestYearPresent, undated }) => `Evidence of a service, ${newest(newestYearPresent, undated)}`,
  part: ({ newestYear, newestYearPresent, undated }) => `Evidence of a service in part of the area, ${newest(newestYearPresent, undated)}, with absence reported elsewhere${newestYear !== null && newestYear !== newestYearPresent ? `, newest ${newestYear}` : ''}`,
  conflicting: ({ newestYear }) => `Sources disagree, ${newest(newestYear)}`,
  absent: ({ newestYear }) => `Only absence or closure reported, ${newest(newestYear)}`,
  none: () => 'Nothing found either way',
}

/** Evidence may be without a date beside a dated piece. */
const newest = (year: number | null, undated = 0) => (year === null ? 'undated' : `newest ${year}${undated > 0 ? ' or undated' : ''}`)

/** Evidence of a service dates from its newest; where there is none, what was found does. */
const isOld = ({ newestYear, newestYearPresent, registerYear }: ProfileFlsStatesRow) => isOldEvidence(newestYearPresent ?? newestYear, registerYear)

/** What the evidence on a board adds up to: "Evidence of a service, newest 2021." */
export const boardStateWords = (row: ProfileFlsStatesRow): string =>
  `${boardWords[row.state](row)}.${isOld(row) ? ` ${row.newestYearPresent === null ? 'That' : 'The dated evidence of a service'} is old, and does not show how things are today.` : ''}`

const regionWords: readonly [FlsState, string][] = [
  ['service', 'evidence of a service'],
  ['part', 'evidence of a service in part of its area with absence reported elsewhere'],
  ['conflicting', 'sources that disagree'],
  ['absent', 'only absence or closure reported'],
  ['none', 'nothing found either way'],
]

/** How many boards of a region are in each state: "Of its seven boards, four have evidence of a service, …". */
export function regionStateWords(rows: readonly ProfileFlsStatesRow[]): string {
  const byState = group(rows, ({ state }) => state)
  const parts = regionWords.flatMap(([state, words]) => {
    const boards = byState.get(state)
    if (!boards) return []
    const old = boards.filter(isOld).length
    return [`${inWords(boards.length)} ${boards.length === 1 ? 'has' : 'have'} ${words}${old > 0 ? ` (old for ${old === boards.length ? (old === 1 ? 'it' : 'all') : inWords(old)})` : ''}`]
  })
  return `Of its ${inWords(rows.length)} boards, ${joined(parts)}.`
}
