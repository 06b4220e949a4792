import type { BarScale, RankedBar } from '~/components/table/RankingBars'
import type { FigureRow } from '~/components/table/FigureTable'
import type { Measure } from '~/contracts/measure'
import { formatCount, formatInColumn, formatValue } from '~/format/number'
import { leastRankedList } from '~/routes/areas/model/standings'
import { type Figure, type FiguresAt, isMarked } from './figures'

/** Ranked places, as bars; those without a value, or with too short a list to rank, are named apart. */
export function rankedBars(measure: Measure, { places, regionValues }: FiguresAt): RankedBar[] {
  return places.flatMap((figure): RankedBar[] => {
    const { value, interval, place } = figure
    if (value === null || figure.rank === null) return []
    return [{
      code: figure.code,
      name: figure.name,
      rank: figure.rank,
      value,
      valueText: formatInColumn(measure.unit, value),
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      intervalText: intervalText(measure, figure),
      comparison: figure.comparison,
      estimated: isMarked(measure, figure),
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
  const small = places.filter(({ value, rank }) => value !== null && rank === null)
  const unranked = small.length === 0 ? [] : [`${small.length === 1 ? `One ${noun.replace(/s$/, '')}` : `${small.length} ${noun}`} with fewer than ${leastRankedList} people waiting, or as few scans where the measure counts them, ${small.length === 1 ? 'is' : 'are'} not ranked, since one person would move them far; their figures are in the table.`]
  const missing = [...byReason].map(([reason, names]) => {
    const many = names.length === 1 ? `One ${noun.replace(/s$/, '')}` : `${names.length} ${noun}`
    const verb = names.length === 1 ? 'has' : 'have'
    const what = reason === 'nobody waiting' ? `${verb} nobody waiting, so no share` : reason === 'not known' ? `${verb} no figure for the span` : `${verb} nothing to divide by`
    return `${many} ${what}: ${names.sort().join(', ')}.`
  })
  return [...unranked, ...missing]
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

/** How many stand above and below England by counting error alone, and who is not compared; null where nothing is known. */
export function rankingSentence({ estimates }: Measure, { places, england }: FiguresAt, noun: string): string | null {
  const ranked = places.filter(({ rank }) => rank !== null)
  if (ranked.length === 0) return null
  if (estimates !== undefined) return `Estimates have no interval, so ${noun} near one another can’t be told apart.`
  if (england.value === null) return `There is no figure for England to compare ${noun} with.`
  const count = (comparison: Figure['comparison']) => ranked.filter((figure) => figure.comparison === comparison).length
  const uncompared = count('unknown')
  return [
    `By counting error alone, ${count('above')} ${noun} are above England, ${count('below')} below and ${count('alike')} can’t be told apart from it`,
    uncompared > 0 ? `; ${uncompared} ${uncompared === 1 ? 'has no interval and is' : 'have no interval and are'} not compared. ` : '. ',
    `Places differ by more than counting error at all times, and move by more from month to month: the funnel plot allows for that.`,
  ].join('')
}
