import { type FigureFacts, mixedLicence } from '~/contracts/figure'
import type { Measure } from '~/contracts/measure'
import { formatMonth } from '~/format/month'
import { formatValue } from '~/format/number'
import { measureInterval } from '~/model/measureInterval'
import type { AreaAnswer, AreaFigure, OverviewAnswer } from '~/queries/overview'
import type { ProgrammeRow } from '~/queries/programme'
import type { HomeViewModel } from './homeViewModel'
import { levelColumn, measureColumns, measureDefinitions, measureSource } from './measureFigure'

interface Known {
  measure: Measure
  answer: OverviewAnswer
  area: AreaAnswer | null
  model: HomeViewModel
}

const figureQueries = {
  month: () => import('~/queries/figures/areaMeasureMonth'),
  trend: () => import('~/queries/figures/areaMeasureTrend'),
  programme: () => import('~/queries/figures/programmeMachines'),
}

const cellsOf = (level: string, row: AreaFigure) => [level, row.areaCode, row.shortName, row.value, row.numerator, row.denominator, row.quality]

/** England, which the scale marks, and the areas. */
const rowsOf = ({ england, areas, request }: OverviewAnswer) => [cellsOf('england', england), ...areas.map((row) => cellsOf(request.level, row))]

/** What the map is shared with. */
export function homeMapFigure({ measure, answer, model }: Known): FigureFacts {
  const { month, edition } = answer.request
  const named = model.named.flatMap(({ code }) => answer.areas.find(({ areaCode }) => areaCode === code) ?? [])
  return {
    id: 'home-map',
    title: model.mapTitle,
    subtitle: model.mapSummary,
    period: formatMonth(month),
    definitions: measureDefinitions(measure),
    source: measureSource(measure, month, edition),
    table: () => ({ columns: [levelColumn, ...measureColumns(measure)], rows: rowsOf(answer) }),
    queryText: async () => (await figureQueries.month()).areaMeasureMonth.textFor(asked(measure, answer)),
    quoted: [answer.england, ...named].map((row) => ({ key: row.areaCode, label: row.shortName, text: formatValue(measure.unit, row.value) })),
    month,
  }
}

/** The same areas ranked, with intervals; England is a line without one. */
export function homeRankingFigure(known: Known): FigureFacts {
  const { measure, answer } = known
  const columns = [
    levelColumn,
    ...measureColumns(measure),
    { name: 'low', description: 'lower end of the 95% interval, of counting only; empty for estimates and for England’s line', isWorkedOut: true },
    { name: 'high', description: 'upper end of the 95% interval', isWorkedOut: true },
  ] as const
  const intervals = [null, ...answer.areas.map((row) => (row.quality === 'estimated' ? null : measureInterval(measure, row)))]
  const rows = () => rowsOf(answer).map((cells, at) => [...cells, intervals[at]?.low ?? null, intervals[at]?.high ?? null])
  return {
    ...homeMapFigure(known),
    id: 'home-ranking',
    subtitle: 'Ranked, with 95% intervals (counting error only)',
    table: () => ({ columns, rows: rows() }),
  }
}

/** England month by month, and the selected area. */
export function homeTrendFigure({ measure, answer, area, model }: Known): FigureFacts {
  const { edition } = answer.request
  const months = answer.englandTrend.map(({ month }) => month)
  const lines = [
    { code: answer.england.areaCode, name: answer.england.shortName, trend: answer.englandTrend },
    ...(area ? [{ code: area.request.areaCode, name: answer.areas.find(({ areaCode }) => areaCode === area.request.areaCode)?.shortName ?? area.request.areaCode, trend: area.trend }] : []),
  ].sort((a, b) => (a.code < b.code ? -1 : 1))
  const [code, name, ...rest] = measureColumns(measure)
  return {
    id: 'home-trend',
    title: `${model.trend.title}, month by month`,
    subtitle: model.trend.subtitle,
    period: `${formatMonth(months[0] ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    definitions: measureDefinitions(measure),
    source: measureSource(measure, months.at(-1) ?? '', null),
    table: () => ({
      columns: [...[code, name].flatMap((column) => column ?? []), { name: 'month', description: 'month, as 2026-03' }, ...rest],
      rows: lines.flatMap((line) => line.trend.map((row) => [line.code, line.name, row.month, row.value, row.numerator, row.denominator, row.quality])),
    }),
    queryText: async () => (await figureQueries.trend()).areaMeasureTrend.textFor({ measure: measure.id, windowMonths: answer.request.span, edition, codes: lines.map((line) => line.code) }),
    // Several months, newest first, so that a link keeps some on view as months are added.
    quoted: lines.flatMap((line) => line.trend.slice(-6 / lines.length).reverse().map((row) => ({ key: `${line.code}-${row.month}`, label: `${line.name}, ${formatMonth(row.month)}`, text: formatValue(measure.unit, row.value) }))),
    month: answer.request.month,
  }
}

/** The machines announced, a square each. */
export function homeProgrammeFigure(rows: readonly ProgrammeRow[], { title, note }: { title: string; note: string }): FigureFacts {
  return {
    id: 'home-programme',
    title,
    subtitle: '',
    period: 'Announced May 2025 and March 2026',
    definitions: [note, 'Replacement scanners are not new capacity.'],
    source: 'Source: government announcements and the pages that name sites, listed under methods.',
    licence: mixedLicence,
    table: () => ({
      columns: [
        { name: 'wave', description: 'wave of the programme' },
        { name: 'announced', description: 'day announced' },
        { name: 'kind', description: 'new (extended or additional), or replacement of an old machine' },
        { name: 'number', description: 'number of the machine in its wave and kind' },
      ],
      rows: rows.flatMap((row) => [...machines(row, 'new', row.machinesNew), ...machines(row, 'replacement', row.machinesReplacement)]),
    }),
    queryText: async () => (await figureQueries.programme()).programmeMachines.textFor({}),
    quoted: rows.map(({ wave, machinesNew, machinesReplacement }) => ({ key: `wave-${wave}`, label: `Wave ${wave}, machines announced`, text: `${machinesNew + machinesReplacement}, ${machinesNew} of them new or additional` })),
    month: null,
  }
}

const machines = ({ wave, announced }: ProgrammeRow, kind: 'new' | 'replacement', count: number) =>
  Array.from({ length: count }, (_, index) => [wave, announced, kind, index + 1])

const asked = (measure: Measure, { request: { span, edition, level, month } }: OverviewAnswer) => ({ measure: measure.id, windowMonths: span, edition, level, month })
