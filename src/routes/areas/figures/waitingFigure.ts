import type { FigureColumn, FigureFacts } from '~/contracts/figure'
import { formatCount, formatValue } from '~/format/number'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { shareOf } from '../model/latest'
import { where } from '../model/placeWords'
import type { RunChartModel } from '../model/runCharts'
import { lastQuoted, lineAt, recordsColumn, recordsOf } from './monthRows'
import { countedAs, countedSource, countingWords, missing, monthColumn, periodOf } from './placeFigure'

const load = () => import('~/queries/figures/placeWaits')

const kinds = {
  list: {
    id: 'areas-waiting',
    title: 'People waiting for a bone scan',
    definition: 'People waiting for a DEXA scan at the end of each month.',
    label: 'people waiting',
    text: (value: number) => formatCount(value),
  },
  share: {
    id: 'areas-share',
    title: 'Waiting six weeks or more for a bone scan',
    definition: 'People who had waited six weeks or more at the end of the month, divided by everyone waiting. The standard is that no more than 1% do; the ambition for March 2025 was 5%. Waits restart when a patient misses or moves an appointment.',
    label: 'share waiting 6+ weeks',
    text: (value: number) => formatValue('share', value),
  },
} as const

const waiting: FigureColumn = { name: 'waiting', description: 'people waiting at the end of the month' }
const shareColumns: FigureColumn[] = [
  waiting,
  { name: 'waiting_6_plus', description: 'of them for six weeks or more' },
  { name: 'share_6_plus', description: 'share of the list, 0 to 1; empty where nobody was waiting' },
]

/** What the run chart of the list, or of the share waiting six weeks or more, is shared with. */
export function waitingFigure(answer: ProfileAnswer, { id: kind, drawing, summary }: RunChartModel): FigureFacts {
  const { months, place } = answer
  const { id, title, definition, label, text } = kinds[kind]
  return {
    id,
    title: `${title} ${where(place)}`,
    subtitle: summary.replace(/\.$/, ''),
    period: periodOf(answer),
    definitions: [
      definition,
      ...countingWords(answer),
      'A run chart: the line is the median of the first twelve known months, carried on; six or more months in a row on one side of it are marked.',
      missing,
    ],
    source: countedSource(answer),
    table: () => ({
      columns: [
        monthColumn,
        ...(kind === 'list' ? [waiting] : shareColumns),
        { name: 'first_year_median', description: 'median of the first twelve known months, and the same carried on', isWorkedOut: true },
        { name: 'run', description: 'the month is one of six or more in a row on this side of the line', isWorkedOut: true },
        recordsColumn,
      ],
      rows: months.map((row, index) => [
        row.month,
        ...(kind === 'list' ? [row.waiting] : [row.waiting, row.waiting6Plus, shareOf(row)]),
        lineAt(drawing.steps, index, (step) => step.kind === 'centre' || step.kind === 'frozen'),
        drawing.marks[index] ?? null,
        recordsOf(drawing, index),
      ]),
    }),
    queryText: async () => (await load()).placeWaits.textFor(countedAs(answer)),
    quoted: lastQuoted(months, drawing.values, { label: `${place.shortName}, ${label}`, text }),
    month: null,
  }
}
