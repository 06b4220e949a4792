import type { FigureFacts } from '~/contracts/figure'
import type { FlsAnswer } from '~/queries/fls/askFls'
import type { BoardEvidence } from '~/routes/fls/evidence/boardEvidence'
import { stateOrder, stateWords } from '~/routes/fls/evidence/stateWords'
import { figureQueries, onPage } from './sharedFacts'

interface Known {
  title: string
  answer: FlsAnswer
  boards: readonly BoardEvidence[]
}

/** What the map of states is shared with: a board each. */
export function evidenceMapFigure({ title, answer, boards }: Known): FigureFacts {
  const { edition } = answer.request
  const areaOf = new Map(answer.areas.map((area) => [area.code, area]))
  return {
    id: 'explore-evidence-map',
    title,
    subtitle: 'What open sources say, board by board',
    period: 'As known now; each piece of evidence has its own date',
    definitions: [...stateOrder.map((state) => `${stateWords[state].name}: ${stateWords[state].meaning}`), 'Evidence is not coverage: it does not say how many people a service reaches.'],
    source: `Source: DEXA Atlas’s register, from the national audit (FLS-DB), trusts, Parliament and the press; each row names its page. ONS boundaries, April ${edition}.`,
    table: () => ({
      columns: [
        { name: 'code', description: 'ODS code of the board, in the boundaries named' },
        { name: 'name', description: 'name of the board' },
        { name: 'state', description: `what the evidence adds up to: ${stateOrder.map((state) => `${state} (${stateWords[state].name.toLowerCase()})`).join(', ')}` },
        { name: 'newest_year', description: 'year of the newest dated evidence of any kind' },
        { name: 'newest_year_present', description: 'year of the newest dated evidence for a service' },
        onPage('newest', 'newest evidence in words'),
      ],
      rows: boards.map(({ code, name, found, newest }) => [code, name, found, areaOf.get(code)?.newestYear ?? null, areaOf.get(code)?.newestYearPresent ?? null, newest]),
    }),
    queryText: async () => (await figureQueries.boards()).boardStates.textFor({ edition }),
    quoted: stateOrder.map((state) => ({ key: state, label: `Boards, ${stateWords[state].name.toLowerCase()}`, text: String(boards.filter(({ found }) => found === state).length) })),
    month: null,
  }
}

/** The same boards in groups. */
export const evidenceListFigure = (known: Known): FigureFacts => ({ ...evidenceMapFigure(known), id: 'explore-evidence-list', subtitle: 'Boards in groups by what open sources say; the groups are no ranks' })
