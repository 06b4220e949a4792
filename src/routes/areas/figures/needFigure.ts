import type { FigureCell, FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { ProfileNeedRow } from '~/queries/profile/profileNeed'
import type { NeedModel } from '../model/need'
import { where } from '../model/placeWords'
import { countedSource, countingWords } from './placeFigure'

const load = () => import('~/queries/figures/placeNeed')

type Figure = 'fractures' | 'hipFractures' | 'testsRate' | 'testsRateStandardised' | 'belowEngland' | 'belowBestQuarter' | 'scansIfAllSeen' | 'machines' | 'preventedFractures' | 'preventedHipFractures' | 'freedBedDays'

/** Rows of the table, as the query behind it names them. */
const figures: [name: string, of: Figure, range: ((row: ProfileNeedRow) => [low: number | null, high: number | null]) | null][] = [
  ['fractures', 'fractures', (row) => [row.fracturesLow, row.fracturesHigh]],
  ['hip_fractures', 'hipFractures', (row) => [row.hipFracturesLow, row.hipFracturesHigh]],
  ['tests_rate', 'testsRate', null],
  ['tests_rate_standardised', 'testsRateStandardised', null],
  ['below_england', 'belowEngland', (row) => [row.belowEnglandLow, row.belowEnglandHigh]],
  ['below_best_quarter', 'belowBestQuarter', (row) => [row.belowBestQuarterLow, row.belowBestQuarterHigh]],
  ['scans_if_all_seen', 'scansIfAllSeen', (row) => [row.scansIfAllSeenLow, row.scansIfAllSeenHigh]],
  ['machines', 'machines', (row) => [row.machinesLow, row.machinesHigh]],
  ['prevented_fractures', 'preventedFractures', null],
  ['prevented_hip_fractures', 'preventedHipFractures', null],
  ['freed_bed_days', 'freedBedDays', null],
]

const quotedKeys = ['fractures', 'belowEngland', 'belowBestQuarter', 'scansIfAllSeen', 'machines', 'preventedFractures']

/** What the table of need is shared with; null where the place is a provider, which has no residents. */
export function needFigure(answer: ProfileAnswer, model: NeedModel | null): FigureFacts | null {
  const { need, place, request, month } = answer
  if (need === null || model === null) return null
  const { own, england } = need
  const printed = model.groups.flatMap(({ rows }) => rows)
  return {
    id: 'areas-need',
    title: `Fractures to expect ${where(place)}, and the scans that it would take`,
    subtitle: 'A year, unless said otherwise; low to high, and England beside it',
    period: `Scans of the twelve months to ${formatMonth(month)}`,
    definitions: [
      'Nobody publishes how many fractures there were: England’s totals are shared out by where older people live, with weights that are illustrative until rates by age are known.',
      ...model.groups.map(({ title, note }) => `${title}: ${note}`),
      ...countingWords(answer),
    ],
    source: countedSource(answer, { perResident: true, ofNeed: true }),
    table: () => ({
      columns: [
        { name: 'figure', description: 'what is counted a year; what is prevented over five years; tests_rate per 1,000 people aged 50 and over' },
        { name: 'value', description: `the figure of ${place.shortName}` },
        { name: 'low', description: 'low end; empty where no range is worked out' },
        { name: 'high', description: 'high end' },
        { name: 'england', description: 'the same figure of England' },
        { name: 'quality', description: 'exact, or estimated where a former area was shared out' },
      ],
      rows: figures.map(([name, of, range]): FigureCell[] => [name, own[of], ...(range?.(own) ?? [null, null]), england[of], own.quality]),
    }),
    queryText: async () => (await load()).placeNeed.textFor(request),
    quoted: quotedKeys.flatMap((wanted) => printed.filter(({ key }) => key === wanted).map(({ key, name, value }) => ({ key, label: `${place.shortName}: ${name}`, text: value }))),
    month: null,
  }
}
