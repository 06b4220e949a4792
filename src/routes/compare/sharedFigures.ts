import type { FigureColumn, FigureFacts } from '~/contracts/figure'
import { joined } from '~/format/list'
import { formatMonth } from '~/format/month'
import { formatValue } from '~/format/number'
import { sourceSentence } from '~/components/sources/sourceSentence'
import type { PlaceKey } from '~/queries/figures/placeKey'
import { measureColumns, measureDefinitions } from '~/routes/measureFigure'
import type { DifferenceGroup } from './differences'
import { type Column, type DefinedMeasure, definitionOf, englandKey, figureAt } from './figures'
import type { TrendModel } from './trends'
import type { WaitsModel } from './waits'

export interface Known {
  columns: readonly Column[]
  measures: readonly DefinedMeasure[]
  months: readonly string[]
  /** Index of the month shown. */
  at: number
  cautions: readonly string[]
}

const figureQueries = {
  trend: () => import('~/queries/figures/placesMeasureTrend'),
  bands: () => import('~/queries/figures/placesBands'),
  differences: () => import('~/queries/figures/placesDifferences'),
}

const keyOf = ({ compared }: Column): PlaceKey =>
  compared === null ? { edition: '2026', code: englandKey } : { edition: compared.place.level === 'provider' ? 'provider' : compared.edition, code: compared.place.code }

/** As the register names a place. */
const nameOf = ({ compared, name }: Column) => compared?.place.shortName ?? name

const edition: FigureColumn = { name: 'edition', description: 'boundaries that the code belongs to, 2023 or 2026; “provider” for a provider' }
const code: FigureColumn = { name: 'code', description: 'ODS code of the place' }
const name: FigureColumn = { name: 'name', description: 'name of the place' }
const onPage = (of: string, description: string): FigureColumn => ({ name: of, description, isWorkedOut: true })

/** What the lines of a trend are shared with; an index stands beside the figures it is worked out from. */
export function compareTrendFigure({ columns, measures, months, at, cautions }: Known, { id, title, summary, chart, measure: measureId, isIndex }: TrendModel): FigureFacts {
  const measure = definitionOf(measures, measureId)
  const drawn = new Map([...chart.lines.map((line) => [line.code, line.values] as const), [englandKey, chart.england] as const])
  const shown = columns.filter(({ key }) => drawn.has(key))
  const month = months[at] ?? ''
  const [placeCode, placeName, ...rest] = measureColumns(measure)
  return {
    id: `compare-${id}`,
    title: `${title}: ${joined(shown.map((column) => column.name))}`,
    subtitle: 'Month by month',
    period: `${formatMonth(months[0] ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    definitions: [summary, ...measureDefinitions(measure), ...cautions],
    source: sourceSentence({ month: months.at(-1) ?? '', edition: null, perResident: measure.unit === 'per_1000_aged_50_plus' }),
    table: () => ({
      columns: [
        edition, ...[placeCode, placeName].flatMap((column) => column ?? []), { name: 'month', description: 'month, as 2026-03' }, ...rest,
        ...(isIndex ? [onPage('index', 'what is drawn: the mean of April 2023 to March 2024 is 100')] : []),
      ],
      rows: shown.flatMap((column) => {
        const place = keyOf(column)
        const line = drawn.get(column.key) ?? []
        return months.map((one, index) => {
          const figure = figureAt(column, measureId, 1, index)
          return [
            place.edition, place.code, nameOf(column), one, figure?.value ?? null, figure?.numerator ?? null, figure?.denominator ?? null,
            figure && (figure.estimated ? 'estimated' : 'exact'), ...(isIndex ? [line[index] ?? null] : []),
          ]
        })
      }),
    }),
    queryText: async () => (await figureQueries.trend()).placesMeasureTrend.textFor({ measure: measureId, windowMonths: 1, places: shown.map(keyOf) }),
    quoted: shown.slice(0, 6).map((column) => ({ key: `${column.key}-${month}`, label: `${column.name}, ${isIndex ? 'first year = 100, ' : ''}${formatMonth(month)}`, text: chart.format(drawn.get(column.key)?.[at] ?? null) })),
    month,
  }
}

/** What the differences are shared with: a dot each. */
export function compareDifferencesFigure({ columns, measures, months, at, cautions }: Known, base: Column, groups: readonly DifferenceGroup[]): FigureFacts {
  const month = months[at] ?? ''
  const columnOf = new Map(columns.map((column) => [column.key, column]))
  const rows = groups.flatMap(({ id, span, rows: own }) => own.flatMap(({ key, figures }) => {
    const column = columnOf.get(key)
    return column ? [{ measure: id, windowMonths: span, place: keyOf(column), name: nameOf(column), ...figures }] : []
  }))
  return {
    id: 'compare-differences',
    title: `Differences from ${base.name}, ${formatMonth(month)}`,
    subtitle: 'Dots are differences, with lines for their 95% intervals; the grey band is an ordinary month’s change. A hollow dot has no interval',
    period: formatMonth(month),
    definitions: [
      'The interval of a difference holds counting error only, and takes the two for independent; a place within another is held against the rest of it.',
      'An ordinary month’s change is the median change from one month to the next, of the place where it is larger.',
      ...groups.map(({ id }) => measureDefinitions(definitionOf(measures, id))[0] ?? ''),
      ...cautions,
    ],
    source: sourceSentence({ month, edition: null, perResident: groups.some(({ id }) => definitionOf(measures, id).unit === 'per_1000_aged_50_plus'), ofNeed: groups.some(({ id }) => id === 'need-gap') }),
    table: () => ({
      columns: [
        { name: 'measure', description: groups.map(({ id, title }) => `${id} (${title})`).join(', ') },
        { name: 'window_months', description: 'months that the measure covers' },
        edition, code, name,
        { name: 'value', description: 'of the place, in the unit of the measure' },
        { name: 'base_value', description: `of ${base.name}` },
        { name: 'difference', description: 'value less base_value' },
        { name: 'quality', description: 'estimated where either value is' },
        onPage('low', 'lower end of the 95% interval of the difference, of counting only'),
        onPage('high', 'upper end of the interval'),
        onPage('ordinary_change', 'an ordinary month’s change, the grey band to either side'),
      ],
      rows: rows.map((row) => [
        row.measure, row.windowMonths, row.place.edition, row.place.code, row.name, row.value, row.baseValue, row.difference,
        row.isEstimated ? 'estimated' : 'exact', row.low, row.high, row.ordinaryChange,
      ]),
    }),
    queryText: async () => (await figureQueries.differences()).placesDifferences.textFor({
      month, base: keyOf(base), others: rows.map(({ measure, windowMonths, place }) => ({ measure, windowMonths, ...place })),
    }),
    quoted: groups.flatMap(({ id, title, rows: own }) => own.map(({ key, name: place, difference }) => ({ key: `${id}-${key}-${month}`, label: `${title}: ${place}, from ${base.name}, ${formatMonth(month)}`, text: difference }))).slice(0, 6),
    month,
  }
}

/** What the bars of weeks waited are shared with; England's line, drawn behind each place, is told once. */
export function compareWaitsFigure({ columns, months, at, cautions }: Known, { title, places, table }: WaitsModel, bands: ReadonlyMap<string, readonly (number | null)[] | null>): FigureFacts {
  const month = months[at] ?? ''
  const sharesOf = new Map([...places.map(({ key, model }) => [key, model.now.shares] as const), [englandKey, places[0]?.model.then.shares ?? []] as const])
  const asked = columns.filter(({ key }) => (bands.get(key) ?? null) !== null)
  return {
    id: 'compare-waits',
    title: `${title}: ${joined(columns.map((column) => column.name))}`,
    subtitle: 'Share of each list by whole weeks waited, on one scale; bars are the place, the grey line is England',
    period: formatMonth(month),
    definitions: ['People waiting at the end of the month, by whole weeks since the request; the last band is open, thirteen weeks or more.', ...cautions],
    source: sourceSentence({ month, edition: null }),
    table: () => ({
      columns: [
        edition, code, name,
        { name: 'weeks', description: `whole weeks waited, 0 to 13: ${table.rows.map(({ band }) => band).join(', ')}` },
        { name: 'people', description: 'people waiting' },
        { name: 'share', description: 'share of the whole list, 0 to 1; empty where a band of the list is missing' },
      ],
      rows: asked.flatMap((column) => (bands.get(column.key) ?? []).map((people, weeks) => {
        const place = keyOf(column)
        return [place.edition, place.code, nameOf(column), weeks, people, sharesOf.get(column.key)?.[weeks] ?? null]
      })),
    }),
    queryText: async () => (await figureQueries.bands()).placesBands.textFor({ month, places: asked.map(keyOf) }),
    quoted: columns.flatMap(({ key, name: place }) => {
      const share = sharesOf.get(key)?.at(-1) ?? null
      return share === null ? [] : [{ key: `13-plus-${key}-${month}`, label: `${place}, share waiting 13+ weeks, ${formatMonth(month)}`, text: formatValue('share', share) }]
    }),
    month,
  }
}

