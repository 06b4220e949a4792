import type { PlotAxis, PlotPoint } from '~/components/charts/PointPlot'
import type { Measure } from '~/contracts/measure'
import { formatFixed, formatValue } from '~/format/number'
import { pearson, spearman } from '~/model/statistics/correlation'
import { type Figure, type FiguresAt, isMarked } from './figures'
import { measureAxis, radiusOf } from './axis'

export interface ScatterModel {
  x: PlotAxis
  y: PlotAxis
  points: PlotPoint[]
  england: { x: number | null; y: number | null }
  /** The correlation with its interval, and how far it goes. */
  sentence: string
  caution: string
  left: string | null
}

interface Known {
  y: Measure
  x: Measure
  figures: FiguresAt
  others: FiguresAt
  /** What a point is sized by; null where not known. */
  sizeOf: (figure: Figure) => number | null
  chosen: readonly string[]
  noun: string
}

/** One measure against another, place by place; null where fewer than two places have both. */
export function scatterOf({ y, x, figures, others, sizeOf, chosen, noun }: Known): ScatterModel | null {
  const otherOf = new Map(others.places.map((figure) => [figure.code, figure]))
  const pairs = figures.places.flatMap((figure) => {
    const other = otherOf.get(figure.code)
    return figure.value === null || other?.value === null || other === undefined ? [] : [{ figure, other, yValue: figure.value, xValue: other.value }]
  })
  if (pairs.length < 2) return null
  const xs = pairs.map(({ xValue }) => xValue)
  const ys = pairs.map(({ yValue }) => yValue)
  const most = Math.max(0, ...pairs.map(({ figure }) => sizeOf(figure) ?? 0))
  const named = namedOf(pairs.map(({ figure }) => figure.code), xs, ys, chosen)
  const missing = figures.places.length - pairs.length
  return {
    x: measureAxis(x, `${x.short_title} →`, [...xs, others.england.value ?? xs[0] ?? 0]),
    y: measureAxis(y, `↑ ${y.short_title}`, [...ys, figures.england.value ?? ys[0] ?? 0]),
    points: pairs.map(({ figure, other, xValue, yValue }) => ({
      code: figure.code,
      name: figure.name,
      x: xValue,
      y: yValue,
      radius: radiusOf(sizeOf(figure), most),
      hollow: isMarked(y, figure) || isMarked(x, other),
      dashed: isMarked(y, figure) || isMarked(x, other),
      outside: false,
      words: `${figure.name}: ${y.short_title.toLowerCase()} ${formatValue(y.unit, yValue)}; ${x.short_title.toLowerCase()} ${formatValue(x.unit, xValue)}${isMarked(y, figure) || isMarked(x, other) ? ' (estimated)' : ''}`,
      labelled: named.get(figure.code) ?? null,
    })),
    england: { x: others.england.value, y: figures.england.value },
    sentence: correlationWords(xs, ys, noun),
    caution: `${pairs.length} ${noun} are few, and they differ in much else: two figures that go together need not cause one another. The interval speaks of chance alone.`,
    left: missing === 0 ? null : `${missing} ${noun} have no figure for one of the two and are left out.`,
  }
}

function correlationWords(xs: readonly number[], ys: readonly number[], noun: string): string {
  const ranked = spearman(xs, ys)
  const straight = pearson(xs, ys)
  if (!ranked) return 'One of the two does not vary, so there is no correlation to give.'
  const signed = (value: number) => formatFixed(value, 2).replace('-', '−')
  const interval = ranked.interval ? `, 95% interval ${signed(ranked.interval.low)} to ${signed(ranked.interval.high)}` : ', too few for an interval'
  const verdict = !ranked.interval
    ? ''
    : ranked.interval.low > 0
      ? 'Places high in one tend to be high in the other. '
      : ranked.interval.high < 0
        ? 'Places high in one tend to be low in the other. '
        : 'The interval holds nought: no link can be told from chance. '
  return `${verdict}Rank correlation (Spearman) over ${ranked.pairs} ${noun}: ${signed(ranked.coefficient)}${interval}.${straight ? ` Along a straight line (Pearson): ${signed(straight.coefficient)}.` : ''}`
}

/** Chosen places first, then those at the edges. */
function namedOf(codes: readonly string[], xs: readonly number[], ys: readonly number[], chosen: readonly string[]): Map<string, number> {
  const order = (values: readonly number[]) => values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const edges = [order(ys).slice(-2), order(xs).slice(-2), order(xs).slice(0, 1), order(ys).slice(0, 1)].flat().map(({ index }) => codes[index] ?? '')
  return new Map([...new Set([...chosen, ...edges])].map((code, index) => [code, index]))
}
