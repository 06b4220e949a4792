import type { Edition } from '~/contracts/codes'
import type { FlsState } from '~/contracts/fls'
import { boundaryNames } from '~/format/boundaryNames'
import { joined } from '~/format/list'
import { inWords } from '~/format/number'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import type { BoardEvidence } from './boardEvidence'

interface Known {
  edition: Edition
  boards: readonly BoardEvidence[]
  facts: readonly FlsFactRow[]
  /** Code of the selected board. */
  selected: string | null
}

/** What the register says of England and of the board that the reader chose, and what to bear in mind. */
export function evidenceHeadline({ edition, boards, facts, selected }: Known): { nation: string; area: string | null; lead: string } {
  const chosen = boards.find(({ code }) => code === selected)
  const silent = countOf(boards, 'none')
  const all = edition === '2026' ? `England’s ${boards.length} boards` : `the ${boards.length} boards of ${boundaryNames[edition]}`
  return {
    nation: silent === 0
      ? `For each of ${all}, some source that we could read speaks about a fracture liaison service.`
      : `For ${inWords(silent)} of ${all}, we found nothing on a fracture liaison service in the sources we could read.`,
    area: chosen ? sentenceOf(chosen) : null,
    lead: [countsOf(boards), 'Nobody publishes how many people each board’s services reach, and nothing found is not “no service”.', pledgeOf(facts)].filter(Boolean).join(' '),
  }
}

const countOf = (boards: readonly BoardEvidence[], state: FlsState) => boards.filter(({ found }) => found === state).length

const leadWords: Record<Exclude<FlsState, 'none'>, (count: string) => string> = {
  service: (count) => `of a service (${count})`,
  part: (count) => `of one in part of the area with absence reported elsewhere (${count})`,
  absent: (count) => `only of absence or closure (${count})`,
  conflicting: (count) => `of both about the same place (${count})`,
}

function countsOf(boards: readonly BoardEvidence[]): string {
  const states = ['service', 'part', 'absent', 'conflicting'] as const
  const counts = states.map((state) => ({ state, count: countOf(boards, state) })).filter(({ count }) => count > 0)
  const parts = counts.map(({ state, count }, index) => leadWords[state](index === 0 ? `${count} ${count === 1 ? 'board' : 'boards'}` : String(count)))
  return parts.length === 0 ? '' : `For the others there is evidence ${joined(parts)}.`
}

function pledgeOf(facts: readonly FlsFactRow[]): string {
  const year = facts.find(({ id }) => id === 'pledge-2030')?.value ?? null
  return year === null ? '' : `The government has promised a service in every part of England by ${year}.`
}

function sentenceOf({ name, state, isOwn, isOld, year: newest, isAbout }: BoardEvidence): string {
  const year = isAbout ? `about ${newest}` : newest
  if (isOwn) return `For ${name}, you say: ${ownWords[state]}.`
  const words: Record<FlsState, string> = {
    service: `In ${name}, there is evidence of a service${newest === '' ? ', undated' : isOld ? `, but none with a date after ${year}` : `, the newest from ${year}`}.`,
    part: `In ${name}, sources report a service in one place and none in another.`,
    conflicting: `In ${name}, sources disagree.`,
    absent: `In ${name}, sources only report places without a service.`,
    none: `Nothing was found for ${name}, which is not “no service”.`,
  }
  return words[state]
}

const ownWords: Record<FlsState, string> = {
  service: 'there is a service',
  part: 'there is a service in part of the area',
  conflicting: 'sources disagree',
  absent: 'there is no service, or it closed',
  none: 'nothing is known',
}
