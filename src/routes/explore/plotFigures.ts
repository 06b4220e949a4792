import type { FigureFacts } from '~/contracts/figure'
import type { Measure } from '~/contracts/measure'
import type { Series } from '~/queries/parts'
import { measureColumns, measureDefinitions } from '~/routes/measureFigure'
import type { FunnelModel } from './funnelModel'
import type { ScatterModel } from './scatterModel'
import { figureQueries, keyedBy, keysOf, type Known, nameOf, onPage, placeCells, placeColumns, qualityOf, sharedFacts } from './sharedFacts'

interface Scattered extends Known {
  at: number
  /** The measure along the bottom, and its months. */
  other: Measure
  others: Series
  model: ScatterModel
}

/** What the scatter plot is shared with: the places that have both figures. */
export function scatterFigure(known: Scattered): FigureFacts {
  const { measure, answer, figures, month, at, other, others, model } = known
  const { span, againstSpan, level } = answer.request
  const codes = model.points.map(({ code }) => code)
  const figureOf = new Map(figures.places.map((figure) => [figure.code, figure]))
  const shared = sharedFacts('explore-scatter', known)
  const [edition, code, name, value] = placeColumns(measure)
  const against = measureColumns(other).find((column) => column.name === 'value')
  return {
    ...shared,
    title: `${known.title}, against ${other.short_title.toLowerCase()}`,
    definitions: [...shared.definitions, ...measureDefinitions(other), model.caution],
    table: () => ({
      columns: [
        ...[edition, code, name, value].flatMap((column) => column ?? []),
        { name: 'against', description: against?.description ?? other.short_title },
        { name: 'quality', description: 'estimated where either figure is' },
        { name: 'aged_50_plus', description: 'people aged 50 and over, mid-2024; empty for providers' },
        { name: 'scans_12_months', description: 'scans in twelve months; of providers only' },
      ],
      rows: codes.flatMap((one) => {
        const figure = figureOf.get(one)
        if (!figure) return []
        const isExact = [qualityOf(answer, one), others.get(one)?.quality].every((quality) => quality === 'exact')
        return [[
          keyedBy(answer), one, nameOf(figure), figure.value, others.get(one)?.value[at] ?? null, isExact ? 'exact' : 'estimated',
          figure.place.aged50Plus, level === 'provider' ? (answer.tests?.get(one)?.numerator[at] ?? null) : null,
        ]]
      }),
    }),
    queryText: async () => (await figureQueries.pair()).placesMeasurePair.textFor({
      measure: measure.id, windowMonths: span, other: other.id, otherWindow: againstSpan ?? other.window_months, month, places: keysOf(answer, codes),
    }),
  }
}

/** What the funnel plot is shared with: the places drawn, each with the limits at its size. */
export function funnelFigure(known: Known, model: FunnelModel): FigureFacts {
  const { measure, answer, figures, month } = known
  const codes = model.points.map(({ code }) => code)
  const figureOf = new Map(figures.places.map((figure) => [figure.code, figure]))
  const shared = sharedFacts('explore-funnel', known)
  const limits = (['95', '998'] as const).flatMap((which) => (['low', 'high'] as const).map((side) =>
    onPage(`${side}_${which}`, `${side === 'low' ? 'lower' : 'upper'} ${which === '95' ? '95%' : '99.8%'} limit for a place of that size; empty for estimates, which are not judged`)))
  return {
    ...shared,
    subtitle: `Funnel plot around England’s ${figures.england.text}`,
    definitions: [...shared.definitions, model.dispersion],
    table: () => ({
      columns: [...placeColumns(measure), ...limits, onPage('outside', 'limit that the place lies beyond, above or below; empty within both')],
      rows: model.judged.flatMap(({ code, inner, outer, beyond }) => {
        const figure = figureOf.get(code)
        return figure
          ? [[...placeCells(answer, figure), inner?.low ?? null, inner?.high ?? null, outer?.low ?? null, outer?.high ?? null, beyond.limit === null ? null : `${beyond.side} ${beyond.limit}`]]
          : []
      }),
    }),
    queryText: async () => (await figureQueries.month()).placesMeasureMonth.textFor({ measure: measure.id, windowMonths: answer.request.span, month, places: keysOf(answer, codes) }),
  }
}
