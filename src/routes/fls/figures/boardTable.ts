import { sourceSentence } from '~/components/sources/sourceSentence'
import type { Edition } from '~/contracts/codes'
import type { FigureCell, FigureColumn, FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { aged50, agedFrom } from '~/model/need/residents'
import type { NeedCase } from '../needs'
import type { ScanMarks } from '../scanMarks'

/** What pictures of need are made from, and how boards are called. */
export interface NeedKnown {
  given: NeedCase
  edition: Edition
  /** Last of the twelve months. */
  month: string
  nameOf: (code: string) => string
  marksOf: (code: string) => ScanMarks
}

export interface WorkedColumn {
  name: string
  description: string
  /** By code of the board. */
  cells: ReadonlyMap<string, FigureCell>
}

const published: FigureColumn[] = [
  { name: 'code', description: 'ODS code of the board, in the boundaries named' },
  { name: 'name', description: 'name of the board' },
  { name: 'residents', description: 'people of all ages, mid-2024' },
  { name: 'aged_50_plus', description: 'people aged 50 and over' },
  { name: 'aged_65_plus', description: 'people aged 65 and over' },
  { name: 'aged_85_plus', description: 'people aged 85 and over' },
  { name: 'scans', description: 'scans in the twelve months; empty where a month is missing' },
  { name: 'quality', description: 'of residents and scans: exact, or estimated where a former board was shared out' },
]

/** A row for each board, in the order given: what is published of it, then what is worked out. */
export function boardTable({ given, nameOf, marksOf }: NeedKnown, codes: readonly string[], worked: readonly WorkedColumn[]): ReturnType<FigureFacts['table']> {
  const boards = new Map(given.boards.map((board) => [board.code, board]))
  return {
    columns: [...published, ...worked.map(({ name, description }) => ({ name, description, isWorkedOut: true as const }))],
    rows: codes.flatMap((code) => {
      const board = boards.get(code)
      if (!board) return []
      const { residents, scans } = board
      return [[code, nameOf(code), residents.all, aged50(residents), agedFrom(residents, '65_to_74'), agedFrom(residents, '85_plus'), scans, marksOf(code).estimated ? 'estimated' : 'exact', ...worked.map(({ cells }) => cells.get(code) ?? null)]]
    }),
  }
}

/** What all pictures of boards' need share. */
export const needFacts = ({ edition, month }: NeedKnown): Pick<FigureFacts, 'period' | 'source' | 'queryText' | 'month'> => ({
  period: `Twelve months to ${formatMonth(month)}; residents of mid-2024`,
  source: sourceSentence({ month, edition, perResident: true, ofNeed: true }),
  queryText: async () => (await import('~/queries/figures/boardsResidentsAndScans')).boardsResidentsAndScans.textFor({ edition }),
  month: null,
})

export const startsFrom = 'The query behind this picture gives the published figures it starts from; the rest is worked out on the page.'
