import { boardEvidence } from '~/routes/fls/evidence/boardEvidence'
import { evidenceHeadline } from '~/routes/fls/evidence/evidenceHeadline'
import { legendEntries, mappedBoards } from '~/routes/fls/evidence/mappedBoards'
import { stateScale } from '~/routes/fls/evidence/stateWords'
import { loadFls } from '~/routes/fls/fls.server'
import type { Preview } from '../Preview'
import { englandMap } from '../pictures/englandMap'
import { kindFill, kindPatterns } from '../pictures/kindPatterns'
import { kindKey } from '../pictures/kindKey'

/** What evidence was found of a service, board by board: states, never how much of a board is covered. */
export async function flsPreview(): Promise<Preview> {
  const { answer, geometry } = await loadFls()
  const { edition } = answer.request
  const boards = boardEvidence(answer.areas, answer.evidence, [])
  const headline = evidenceHeadline({ edition, boards, facts: answer.facts, selected: null })
  const kinds = new Map(mappedBoards(boards).map(({ code, classIndex }) => [code, stateScale.kinds[classIndex ?? -1]]))
  const entries = legendEntries(boards).flatMap(({ index, name, count }) => {
    const kind = stateScale.kinds[index]
    return kind && count > 0 ? [{ kind, name, count }] : []
  })
  return {
    kind: 'Fracture liaison services',
    title: headline.nation,
    marked: null,
    figure: null,
    source: 'Open sources, each named on the page. Nothing found is not “no service”',
    alt: `${headline.nation} Map of England’s boards by what was found: ${entries.map(({ name, count }) => `${name}: ${count}`).join('; ')}. Nothing found is not “no service”.`,
    picture: englandMap({ geometry, defs: kindPatterns(stateScale.kinds), fillOf: (code) => kindFill(kinds.get(code)) }),
    below: kindKey(entries),
  }
}
