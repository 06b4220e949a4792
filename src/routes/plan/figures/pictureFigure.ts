import { sourceSentence } from '~/components/sources/sourceSentence'
import type { FigureCell, FigureFacts, FigureTable } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { rowsAsSql } from '~/format/rowsAsSql'
import type { PlanMeasure } from '~/model/scenario/results'
import type { PastMonth, PlanChartModel } from '../picture/chartModel'
import { pictureWords } from '../picture/pictureWords'
import { namedScenarios } from '../words/scannersWords'
import type { Worked } from '../work/workOut'

interface Known {
  worked: readonly Worked[]
  past: readonly PastMonth[]
  measure: PlanMeasure
  /** One a scenario. */
  charts: readonly PlanChartModel[]
}

export const workedOut = 'Worked out on the page, by a model; the query behind this picture gives its rows as they stand, to be joined with the published tables.'

export const modelRows = (table: FigureTable) =>
  rowsAsSql('scenario', table, [
    'Worked out by the scenario model on /plan from published figures and the assumptions of the link; SQL does not work it out.',
    'Its rows stand here to be sorted, summed or joined with the published tables.',
  ])

export const planSource = (origin: string) =>
  `DEXA Atlas’s own model, from published lists and stated assumptions about scanners (methods page). ${sourceSentence({ month: origin, edition: null })}`

/** Past, do nothing and scenarios, month by month: a row for each point of each line. */
export function pictureFigure({ worked, past, measure, charts }: Known): FigureFacts {
  const [first] = worked
  const { title, unit } = pictureWords[measure]
  const place = first?.plan.name ?? ''
  const months = [...past.map(({ month }) => month), ...(first?.plan.months ?? [])]
  const [from, origin, to] = [past[0]?.month ?? '', past.at(-1)?.month ?? '', months.at(-1) ?? '']
  const table = () => ({
    columns: [
      { name: 'scenario', description: 'name of the scenario' },
      { name: 'line', description: 'published, Do nothing, or what the scenario’s line assumes' },
      { name: 'month', description: 'month, as 2026-03; a line of the future starts at the last published month' },
      { name: 'value', description: measure === 'share' ? 'share of all waiting, 0 to 1' : unit },
      { name: 'low', description: 'lower end of the band of do nothing, 80% of past errors' },
      { name: 'high', description: 'upper end of the band' },
    ],
    rows: charts.flatMap((chart, at) => rowsOf(worked[at]?.scenario.name ?? '', chart, months)),
  })
  return {
    id: 'plan-picture',
    title: `${title}, ${place}: ${namedScenarios(worked.map(({ scenario }) => scenario))}`,
    subtitle: `A scenario, not a forecast of what will happen: ${unit}`,
    period: `Published ${formatMonth(from)} to ${formatMonth(origin)}, scenario to ${formatMonth(to)}`,
    definitions: [
      'Do nothing is the last published list and share, moved by England’s usual pattern of the year. Its band holds 80% of past errors, for twelve months; beyond that nothing has been tested.',
      'A scenario is do nothing plus a difference worked out by a model. How much of the added scans goes to new demand is not known, so several shares are shown.',
      workedOut,
    ],
    source: planSource(origin),
    table,
    queryText: () => Promise.resolve(modelRows(table())),
    quoted: charts.flatMap((chart, at) => chart.lines.map((line) => ({ key: `${at + 1} ${line.key}`, label: `${worked[at]?.scenario.name ?? ''}, ${line.name}, ${formatMonth(to)}`, text: chart.formatWorked(line.values.at(-1) ?? null) }))).slice(0, 6),
    month: null,
  }
}

function rowsOf(scenario: string, { past, lines, band, origin }: PlanChartModel, months: readonly string[]): FigureCell[][] {
  const published = past.map((value, at): FigureCell[] => [scenario, 'published', months[at] ?? '', value, null, null])
  const drawn = lines.flatMap(({ kind, name, values }) => values.flatMap((value, at): FigureCell[][] => {
    const around = kind === 'nothing' && at > origin ? band[at] : null
    return at < origin ? [] : [[scenario, name, months[at] ?? '', value, around?.low ?? null, around?.high ?? null]]
  }))
  return [...published, ...drawn]
}
