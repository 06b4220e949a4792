import { max } from 'd3-array'
import { registerSentence } from '~/components/sources/registerSentence'
import type { Edition } from '~/contracts/codes'
import { type FigureFacts, type FigureTable, mixedLicence } from '~/contracts/figure'
import { boundaryNames } from '~/format/boundaryNames'
import type { FlsAreaRow } from '~/queries/fls/flsAreas'
import type { BoardEvidence } from '../evidence/boardEvidence'
import { stateOrder, stateWords } from '../evidence/stateWords'

interface Known {
  boards: readonly BoardEvidence[]
  areas: readonly Pick<FlsAreaRow, 'level' | 'code' | 'newestYear' | 'newestYearPresent'>[]
  edition: Edition
  /** Evidence up to this year counts as old. */
  oldYear: number
}

export const evidenceTitle = (edition: Edition) => `Evidence of a fracture liaison service, by integrated care board, boundaries of ${boundaryNames[edition]}`

/** The map of what the evidence adds up to. */
export function evidenceMapFigure({ boards, areas, edition, oldYear }: Known): FigureFacts {
  const newest = max(areas, ({ newestYear }) => newestYear ?? undefined)
  return {
    id: 'fls-map',
    title: evidenceTitle(edition),
    subtitle: 'What open sources say; nothing found is not “no service”',
    period: newest === undefined ? 'Not dated' : `Evidence dated up to ${newest}`,
    definitions: [
      ...stateOrder.map((state) => `${stateWords[state].name}: ${stateWords[state].meaning}`),
      `Old is evidence of a service whose newest date is ${oldYear} or before.`,
      'Nobody publishes how many people each board’s services reach.',
    ],
    source: registerSentence('fls_evidence', edition),
    licence: mixedLicence,
    table: () => evidenceTable({ boards, areas }),
    queryText: async () => (await import('~/queries/figures/boardStates')).boardStates.textFor({ edition }),
    quoted: stateOrder.map((state) => ({ key: state, label: `Boards, ${stateWords[state].name.toLowerCase()}`, text: String(boards.filter(({ found }) => found === state).length) })),
    month: null,
  }
}

/** The same boards as a list, grouped by state. */
export const evidenceListFigure = (known: Known): FigureFacts => ({
  ...evidenceMapFigure(known),
  id: 'fls-states',
  title: `Board by board: evidence of a fracture liaison service, boundaries of ${boundaryNames[known.edition]}`,
  subtitle: 'With the newest year of each kind of evidence; nothing found is not “no service”',
})

function evidenceTable({ boards, areas }: Pick<Known, 'boards' | 'areas'>): FigureTable {
  const years = new Map(areas.flatMap((row) => (row.level === 'icb' ? [[row.code, row] as const] : [])))
  return {
    columns: [
      { name: 'code', description: 'ODS code of the board, in the boundaries named' },
      { name: 'name', description: 'name of the board' },
      { name: 'state', description: `what the evidence adds up to: ${stateOrder.map((state) => `${state} (${stateWords[state].name.toLowerCase()})`).join(', ')}` },
      { name: 'newest_year', description: 'year of the newest dated evidence; empty where none is dated' },
      { name: 'newest_year_present', description: 'year of the newest dated evidence that there is a service' },
      { name: 'evidence', description: 'newest years by kind of evidence, in words', isWorkedOut: true },
      { name: 'your_entry', description: 'state that the reader has entered; nobody checked it', isWorkedOut: true },
    ],
    rows: boards.map(({ code, name, found, newest, own }) => [code, name, found, years.get(code)?.newestYear ?? null, years.get(code)?.newestYearPresent ?? null, newest, own?.state ?? null]),
  }
}
