import type { Measure } from '~/contracts/measure'
import type { TrendViewModel } from '~/components/charts/TrendChart'
import type { KeyFigure } from '~/components/layout/KeyFigures'
import { type ClassScale, classScale } from '~/components/map/classScale'
import type { MappedArea } from '~/components/map/AreaMap'
import { labelLength } from '~/components/map/labelPlaces'
import { legendPlace } from '~/components/map/legendPlace'
import type { PlotScale } from '~/components/table/IntervalPlot'
import type { RankedArea } from '~/components/table/RankingTable'
import { formatMonth } from '~/format/month'
import { formatCount, formatInColumn, formatValue } from '~/format/number'
import { measureInterval } from '~/model/measureInterval'
import type { ChartEventRow } from '~/queries/chartEvents'
import type { AreaAnswer, AreaFigure, OverviewAnswer } from '~/queries/overview'
import { type Headline, headline } from './homeHeadline'
import { keyFiguresOf } from './homeKeyFigures'
import { trendOf } from './homeTrend'
import { contextNouns, labelContexts, outOfHeadings, valueHeadings } from './measureWords'

export interface HomeViewModel {
  headline: Headline
  lead: string
  /** What to bear in mind about the area in the headline; null where nothing is. */
  caution: string | null
  figuresOf: string
  figures: KeyFigure[]
  mapTitle: string
  mapSummary: string
  scale: ClassScale
  mapped: MappedArea[]
  /** Areas named on the map: the three highest, or the selected one with them. */
  named: { code: string; characters: number; isHighest: boolean }[]
  legendEngland: { place: number; text: string } | null
  ranked: RankedArea[]
  plot: PlotScale
  outOfHeading: string
  valueHeading: string
  trend: TrendViewModel
}

interface Known {
  measure: Measure
  answer: OverviewAnswer
  area: AreaAnswer | null
  selected: string | null
  events: readonly ChartEventRow[]
}

/** Everything the overview draws and says, from answers of the database. */
export function homeViewModel({ measure, answer, area, selected, events }: Known): HomeViewModel {
  const { month, level, edition } = answer.request
  const scale = classScale(measure, level)
  const known = answer.areas.filter((row) => row.value !== null)
  const chosen = answer.areas.find((row) => row.areaCode === selected) ?? null
  const standsOut = chosen ?? known[0] ?? null
  const figures = area?.keyFigures ?? answer.keyFigures
  const levelName = level === 'region' ? 'NHS England region' : 'integrated care board'
  const boundaries = level === 'region' ? '' : edition === '2026' ? ', boundaries of April 2026' : ', boundaries of 2023 to March 2026'
  return {
    headline: headline(measure.id, month, answer.england.value, standsOut && { name: markedName(standsOut), value: standsOut.value }),
    lead: leadOf(measure, answer),
    caution: standsOut && cautionOf(standsOut, month),
    figuresOf: area?.keyFigures && chosen ? markedName(chosen) : 'England',
    figures: keyFiguresOf(figures),
    mapTitle: `${measure.short_title}, by ${levelName}, ${formatMonth(month)}${boundaries}`,
    mapSummary: summaryOf(measure, answer),
    scale,
    mapped: answer.areas.map((row) => mappedOf(measure, scale, row)),
    named: namedOn(answer, chosen).map((row) => ({
      code: row.areaCode,
      characters: labelLength(mappedOf(measure, scale, row)),
      isHighest: known.indexOf(row) < 3,
    })),
    legendEngland:
      answer.england.value === null
        ? null
        : { place: legendPlace(answer.england.value, scale.thresholds, answer.areas.map(({ value }) => value)), text: `England ${formatValue(measure.unit, answer.england.value)}` },
    ranked: answer.areas.map((row) => rankedOf(measure, scale, row)),
    plot: plotScaleOf(measure, answer),
    valueHeading: valueHeadings[measure.unit],
    outOfHeading: outOfHeadings[measure.unit],
    trend: trendOf({ measure, answer, area: area && chosen && { answer: area, name: markedName(chosen) }, events }),
  }
}

/** An estimate carries its mark wherever its name stands beside a figure. */
const markedName = ({ shortName, quality }: AreaFigure) => (quality === 'estimated' ? `${shortName} (estimated)` : shortName)

function cautionOf({ shortName, suspectProviders, quality }: AreaFigure, month: string): string | null {
  const parts = [
    suspectProviders && `In the year to ${formatMonth(month)}, records in ${shortName} look broken in some months at ${suspectProviders}: a figure that stands out, or moves, may show recording rather than care.`,
    quality === 'estimated' && `${shortName} holds part of a former area, shared out by people aged 50 and over; how far off that is cannot be known from what is published.`,
  ]
  return parts.filter(Boolean).join(' ') || null
}

function mappedOf(measure: Measure, scale: ClassScale, row: AreaFigure): MappedArea {
  return {
    code: row.areaCode,
    name: row.shortName,
    value: formatValue(measure.unit, row.value),
    context: row.value === null ? '' : contextNouns[measure.unit](row),
    labelContext: row.value === null ? '' : labelContexts[measure.unit](row),
    classIndex: row.value === null ? null : scale.classOf(row.value),
    estimated: row.value !== null && row.quality === 'estimated',
  }
}

/** The three highest of those above England, since only they stand out, and the selected area. */
function namedOn({ areas, england }: OverviewAnswer, chosen: AreaFigure | null): AreaFigure[] {
  const isAbove = (row: AreaFigure) => england.value === null || (row.value ?? 0) > england.value
  const highest = areas.filter((row) => row.value !== null).slice(0, 3).filter(isAbove)
  return [...new Set([...highest, ...(chosen ? [chosen] : [])])]
}

/** None for an estimate: the error of a split is unknown, and larger than that of counting, which is all it would show. */
const intervalOf = (measure: Measure, row: AreaFigure) =>
  row.quality === 'estimated' ? null : measureInterval(measure, row)

function rankedOf(measure: Measure, scale: ClassScale, row: AreaFigure): RankedArea {
  const interval = intervalOf(measure, row)
  const outOf = measure.unit === 'share' || measure.unit === 'points' ? row.denominator : row.numerator
  return {
    code: row.areaCode,
    name: row.shortName,
    value: row.value,
    valueText: formatInColumn(measure.unit, row.value),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    intervalText: interval
      ? `95% interval ${formatInColumn(measure.unit, interval.low)} to ${formatInColumn(measure.unit, interval.high)}`
      : 'no interval',
    outOf,
    outOfText: formatCount(outOf),
    colour: dotColour(scale, row.value),
    estimated: row.value !== null && row.quality === 'estimated',
    suspect: row.suspectProviders,
  }
}

/** The lightest classes would vanish as a dot on paper. */
function dotColour(scale: ClassScale, value: number | null): string {
  if (value === null) return '#8b8b85'
  const index = scale.classOf(value)
  if (scale.diverging) return index === 2 ? '#8b8b85' : (scale.colours[index] ?? '#8b8b85')
  return scale.colours[Math.max(index, 2)] ?? '#12436d'
}

function plotScaleOf(measure: Measure, { areas, england }: OverviewAnswer): PlotScale {
  const values = areas.flatMap((row) => {
    const interval = intervalOf(measure, row)
    return row.value === null ? [] : [row.value, interval?.low ?? row.value, interval?.high ?? row.value]
  })
  // Without an area's figure there is nothing for England's line to stand beside.
  if (values.length === 0) return { from: 0, to: 1, england: null }
  const all = england.value === null ? values : [...values, england.value]
  const startsAtNought = measure.unit === 'share' || measure.unit === 'weeks'
  return { from: startsAtNought ? 0 : Math.min(...all), to: Math.max(...all) || 1, england: england.value }
}

function leadOf(measure: Measure, { englandTrend, england, request }: OverviewAnswer): string {
  const first = englandTrend.find((row) => row.value !== null)
  if (!first || england.value === null || first.month === request.month) return `${formatMonth(request.month)}.`
  const then = formatValue(measure.unit, first.value)
  const now = formatValue(measure.unit, england.value)
  const isChange = measure.unit === 'change' || measure.unit === 'points'
  return `${isChange ? 'The change for England' : 'For England as a whole it'} was ${now} in ${formatMonth(request.month)}, against ${then} in ${formatMonth(first.month)}, the earliest figure here.`
}

function summaryOf(measure: Measure, { areas, england, request }: OverviewAnswer): string {
  const known = areas.filter((row) => row.value !== null)
  const missing = areas.length - known.length
  const highest = known[0]
  const lowest = known.at(-1)
  if (!highest || !lowest) {
    return `No area has a figure for ${formatMonth(request.month)}. This measure looks back over ${measure.window_months} months, and a month that it needs was not published for areas or lies before April 2023.`
  }
  const text = (row: AreaFigure) => `${row.shortName} (${formatValue(measure.unit, row.value)})`
  const above = england.value === null ? null : known.filter((row) => (row.value ?? 0) > (england.value ?? 0)).length
  const parts = [
    `Highest in ${text(highest)}, lowest in ${text(lowest)}.`,
    above === null ? '' : `${above} of ${known.length} areas ${above === 1 ? 'is' : 'are'} above England's ${formatValue(measure.unit, england.value)}.`,
    missing === 0 ? '' : missing === 1 ? 'One has no figure.' : `${missing} have no figure.`,
  ]
  return parts.filter(Boolean).join(' ')
}
