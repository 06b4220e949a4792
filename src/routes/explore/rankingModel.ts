import type { BarScale, RankedBar } from '~/components/table/RankingBars'
import type { FigureRow } from '~/components/table/FigureTable'
import type { Measure } from '~/contracts/measure'
import { formatCount, formatInColumn, formatValue } from '~/format/number'
import type { Figure, FiguresAt } from './figures'

/** Places with a value, as bars; those without are named apart. */
export function rankedBars(measure: Measure, { places, regionValues }: FiguresAt): RankedBar[] {
  return places.flatMap((figure): RankedBar[] => {
    const { value, interval, place } = figure
    if (value === null) return []
    return [{
      code: figure.code,
      name: figure.name,
      rank: figure.rank ?? '',
      value,
      valueText: formatInColumn(measure.unit, value),
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      intervalText: intervalText(measure, figure),
      comparison: figure.comparison,
      estimated: figure.estimated,
      caution: figure.caution,
      region: place.level === 'region' || place.regionCode === null ? null : { name: place.regionName ?? place.regionCode, value: regionValues.get(place.regionCode) ?? null },
    }]
  })
}

const intervalText = (measure: Measure, { interval, estimated }: Figure): string =>
  interval
    ? `95% interval ${formatInColumn(measure.unit, interval.low)} to ${formatInColumn(measure.unit, interval.high)}`
    : estimated ? 'no interval, since it is an estimate' : 'no interval'

/** From nought, or below it where values are. Wide intervals of very small places may run over the edge. */
export function barScale(measure: Measure, { places, england }: FiguresAt): BarScale {
  const values = places.flatMap(({ value }) => value ?? [])
  const bounded = measure.unit === 'share' ? places.flatMap(({ interval }) => interval?.high ?? []) : places.flatMap(({ value, interval }) => (value === null || !interval ? [] : Math.min(interval.high, value * 1.5)))
  const all = [...values, ...bounded, england.value ?? 0]
  return {
    from: Math.min(0, ...values),
    to: Math.max(...all, 0) || 1,
    england: england.value,
    englandText: `England ${formatValue(measure.unit, england.value)}`,
  }
}

/** "4 places have no figure: …" and "12 have nobody waiting: …", or null. */
export function withoutFigure({ places }: FiguresAt, noun: string): string[] {
  const byReason = new Map<string, string[]>()
  for (const { value, text, name } of places) if (value === null) byReason.set(text, [...(byReason.get(text) ?? []), name])
  return [...byReason].map(([reason, names]) => {
    const many = names.length === 1 ? `One ${noun.replace(/s$/, '')}` : `${names.length} ${noun}`
    const verb = names.length === 1 ? 'has' : 'have'
    const what = reason === 'nobody waiting' ? `${verb} nobody waiting, so no share` : reason === 'not known' ? `${verb} no figure for the span` : `${verb} nothing to divide by`
    return `${many} ${what}: ${names.sort().join(', ')}.`
  })
}

export function figureRows(measure: Measure, { places, england }: FiguresAt): FigureRow[] {
  return [...places, england].map((figure) => ({
    code: figure.code,
    name: figure.name,
    group: groupOf(figure),
    rank: figure.rank ?? '',
    value: figure.value,
    valueText: figure.value === null ? figure.text : formatInColumn(measure.unit, figure.value),
    low: figure.interval?.low ?? null,
    high: figure.interval?.high ?? null,
    intervalText: figure.interval ? `${formatInColumn(measure.unit, figure.interval.low)} to ${formatInColumn(measure.unit, figure.interval.high)}` : 'none',
    numerator: figure.numerator,
    numeratorText: formatCount(figure.numerator),
    denominator: figure.denominator,
    denominatorText: formatCount(figure.denominator),
    quality: figure.value === null ? 'missing' : figure.estimated ? 'estimated' : figure.caution ? 'suspect' : 'exact',
    caution: figure.caution ?? '',
  }))
}

function groupOf({ place }: Figure): string {
  if (place.level === 'provider') return [place.icbName, place.regionName].filter(Boolean).join(', ')
  return place.level === 'icb' ? (place.regionName ?? '') : 'England'
}
