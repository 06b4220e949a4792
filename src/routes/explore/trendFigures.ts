import type { LinesViewModel } from '~/components/charts/LinesChart'
import type { FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { PlaceKey } from '~/queries/figures/placeKey'
import { spanTitle } from '~/routes/measureWords'
import { isMarked } from './figures'
import { figureQueries, keyedBy, keysOf, type Known, nameOf, onPage, placeColumns, sharedFacts } from './sharedFacts'

interface Months extends Known {
  months: readonly string[]
  noun: string
}

/** What small charts of many places are shared with; England's line, drawn in each, is told once. */
export function multiplesFigure(known: Months, codes: readonly string[]): FigureFacts {
  return {
    ...monthly('explore-multiples', known, codes),
    subtitle: `${codes.length} ${known.noun}, each with its figure of ${formatMonth(known.month)}${known.figures.places.some((figure) => isMarked(known.measure, figure)) ? '; “e” marks an estimate' : ''}`,
  }
}

/** What the lines of chosen places are shared with, and the band where half of all places lie. */
export function linesFigure(known: Months, codes: readonly string[], { subtitle, band, bandLabel }: LinesViewModel): FigureFacts {
  const facts = monthly('explore-trend', known, codes)
  const at = new Map(known.months.map((month, index) => [month, index]))
  return {
    ...facts,
    subtitle: `${subtitle}; the band holds ${bandLabel}`,
    table: () => {
      const { columns, rows } = facts.table()
      const month = columns.findIndex(({ name }) => name === 'month')
      const bandOf = (row: (typeof rows)[number]) => band[at.get(String(row[month])) ?? -1] ?? null
      return {
        columns: [...columns, onPage('band_low', `lower end of the band of the month, which holds ${bandLabel}`), onPage('band_high', 'upper end of the band')],
        rows: rows.map((row) => [...row, bandOf(row)?.low ?? null, bandOf(row)?.high ?? null]),
      }
    },
  }
}

function monthly(id: 'explore-multiples' | 'explore-trend', known: Months, codes: readonly string[]): FigureFacts {
  const { measure, answer, figures, months } = known
  const { span } = answer.request
  const england: PlaceKey = { edition: keyedBy(answer) === 'provider' ? '2026' : answer.request.edition, code: figures.england.code }
  const places = [...keysOf(answer, codes), england]
  const nameOfCode = new Map([...figures.places, figures.england].map((figure) => [figure.code, nameOf(figure)]))
  const [edition, code, name, ...rest] = placeColumns(measure)
  return {
    ...sharedFacts(id, known),
    title: `${spanTitle(measure, span)}, month by month`,
    period: `${formatMonth(months[0] ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    table: () => ({
      columns: [...[edition, code, name].flatMap((column) => column ?? []), { name: 'month', description: 'month, as 2026-03' }, ...rest],
      rows: places.flatMap((place) => {
        const row = answer.series.get(place.code)
        return months.map((month, at) => [
          place.edition, place.code, nameOfCode.get(place.code) ?? place.code, month,
          row?.value[at] ?? null, row?.numerator[at] ?? null, row?.denominator[at] ?? null, row?.quality ?? null,
        ])
      }),
    }),
    queryText: async () => (await figureQueries.trend()).placesMeasureTrend.textFor({ measure: measure.id, windowMonths: span, places }),
  }
}
