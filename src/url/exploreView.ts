import { createSerializer, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs'
import { type Edition, editions } from '~/contracts/codes'
import { type Measure, spansOf } from '~/contracts/measure'
import { type ExploreMeasureId, exploreMeasureIds, type MeasureId, measureIds } from '~/contracts/measureIds'
import { code, codes, month, quoted } from './parsers'

export const exploreTabs = ['map', 'ranking', 'trend', 'scatter', 'funnel', 'table'] as const
export type ExploreTab = (typeof exploreTabs)[number]
export const exploreLevels = ['icb', 'region', 'provider'] as const
export type ExploreLevel = (typeof exploreLevels)[number]
/** Places that can be kept beside the selected one. */
export const mostPins = 6

/** What /explore shows: all of it can be set by a link. */
export interface ExploreView {
  tab: ExploreTab
  measure: ExploreMeasureId
  /** Months that the measure covers. */
  span: number
  level: ExploreLevel
  edition: Edition
  month: string
  /** Code of the selected place. */
  area: string | null
  /** Codes of places kept in every picture. */
  pins: readonly string[]
  /** Measure on the other axis of the scatter plot. */
  against: MeasureId
  /** Region that the map is drawn close up for. */
  zoom: string | null
  /** Whether sites of announced scanners are on the map. */
  scanners: boolean
  /** Whether funnel limits are those of counting alone. */
  exact: boolean
  /** Whether the trend draws every place for itself, even where some are chosen. */
  every: boolean
}

export const exploreParameters = {
  tab: parseAsStringLiteral(exploreTabs),
  measure: parseAsStringLiteral(exploreMeasureIds),
  span: parseAsInteger,
  level: parseAsStringLiteral(exploreLevels),
  edition: parseAsStringLiteral(editions),
  month,
  area: code,
  pins: codes,
  against: parseAsStringLiteral(measureIds),
  zoom: code,
  scanners: parseAsBoolean,
  exact: parseAsBoolean,
  every: parseAsBoolean,
}

/** Raw text of the same parameters, to see what could not be read. */
export const exploreRaw = Object.fromEntries(Object.keys(exploreParameters).map((name) => [name, parseAsString])) as Record<
  keyof ExploreView,
  typeof parseAsString
>

type Parsed = { [K in keyof ExploreView]: ExploreView[K] | null }

export interface ExploreChoices {
  /** Months with figures, in order. */
  months: readonly string[]
  measures: readonly Pick<Measure, 'id' | 'short_title' | 'window_months' | 'other_window_months' | 'levels'>[]
}

const names: Record<keyof ExploreView, string> = {
  tab: 'a kind of picture',
  measure: 'a measure',
  span: 'a number of months',
  level: 'a kind of place',
  edition: 'a boundary edition',
  month: 'a month',
  area: 'a code',
  pins: 'a list of codes',
  against: 'a measure',
  zoom: 'a region',
  scanners: 'a yes or no',
  exact: 'a yes or no',
  every: 'a yes or no',
}

const usualMeasure: MeasureId = 'share-6-weeks'
const usualOther: MeasureId = 'tests-rate'
const providersOther: MeasureId = 'tests-per-working-day'

export const defaultExploreView = ({ months }: ExploreChoices): ExploreView & { measure: MeasureId } => ({
  tab: 'map',
  measure: usualMeasure,
  span: 1,
  level: 'icb',
  edition: '2026',
  month: months.at(-1) ?? '',
  area: null,
  pins: [],
  against: usualOther,
  zoom: null,
  scanners: false,
  exact: false,
  every: false,
})

/** The measure of a view that has values; null for evidence, which has states instead. */
export const measureOf = ({ measure }: Pick<ExploreView, 'measure'>): MeasureId | null => (measure === 'fls-evidence' ? null : measure)

export const evidenceTitle = 'Evidence of a fracture liaison service'

/** The view a link asks for; what it does not say, or says unreadably, is the default, and the notes say so. */
export function readExploreView(parsed: Parsed, raw: Record<keyof ExploreView, string | null>, choices: ExploreChoices): { view: ExploreView; notes: string[] } {
  const defaults = defaultExploreView(choices)
  const notes: string[] = []
  for (const name of Object.keys(names) as (keyof ExploreView)[]) {
    if (raw[name] !== null && parsed[name] === null) notes.push(`${quoted(raw[name])} in the link is not ${names[name]} that this page knows, so the usual view is shown.`)
  }
  const unread = textOf(raw.pins).split(',').filter((text) => text !== '' && code.parse(text) === null)
  if (parsed.pins !== null && unread.length > 0) notes.push(`${unread.map(quoted).join(' and ')} in the link ${unread.length === 1 ? 'is not a code' : 'are not codes'}, so ${unread.length === 1 ? 'it is' : 'they are'} left out.`)
  const level = parsed.level ?? defaults.level
  const wanted = parsed.measure ?? defaults.measure
  const measure = wanted === 'fls-evidence' ? evidenceAt(level, defaults.measure, choices, notes) : heldAt(wanted, level, defaults.measure, choices, notes)
  const against = heldAt(parsed.against ?? (level === 'provider' ? providersOther : defaults.against), level, providersOther, choices, notes)
  const spans = spansOfId(choices, measure)
  const span = parsed.span ?? spans[0] ?? 1
  if (!spans.includes(span) && measure !== 'fls-evidence') notes.push(`${shortTitle(choices, measure)} is worked out over ${spans.join(' or ')} ${spans[0] === 1 && spans.length === 1 ? 'month' : 'months'}, not over ${quoted(String(span))}.`)
  const isOutside = parsed.month !== null && !choices.months.includes(parsed.month)
  if (isOutside) notes.push(`There are no figures for ${parsed.month}: they run from ${choices.months[0]} to ${choices.months.at(-1)}. The latest month is shown.`)
  const pins = [...new Set(parsed.pins ?? [])]
  if (pins.length > mostPins) notes.push(`The link keeps ${pins.length} places; the first ${mostPins} are shown.`)
  return {
    view: {
      tab: parsed.tab ?? defaults.tab,
      measure,
      span: spans.includes(span) ? span : (spans[0] ?? 1),
      level,
      edition: parsed.edition ?? defaults.edition,
      month: isOutside ? defaults.month : (parsed.month ?? defaults.month),
      area: parsed.area,
      pins: pins.slice(0, mostPins),
      against,
      zoom: parsed.zoom,
      scanners: parsed.scanners ?? false,
      exact: parsed.exact ?? false,
      every: parsed.every ?? false,
    },
    notes,
  }
}

/** nuqs gives a hook that reads text what another hook has set, which may be a list by then. */
const textOf = (found: unknown): string => (typeof found === 'string' ? found : '')

/** The measure, or another where the level lacks it. */
function heldAt(measure: MeasureId, level: ExploreLevel, instead: MeasureId, choices: ExploreChoices, notes: string[]): MeasureId {
  const found = choices.measures.find(({ id }) => id === measure)
  if (!found || found.levels.includes(level)) return measure
  notes.push(`“${found.short_title}” needs the number of residents, which a provider does not have. “${shortTitle(choices, instead)}” is shown instead.`)
  return instead
}

/** Evidence is kept by board: other kinds of place show another measure. */
function evidenceAt(level: ExploreLevel, instead: MeasureId, choices: ExploreChoices, notes: string[]): ExploreMeasureId {
  if (level === 'icb') return 'fls-evidence'
  notes.push(`“${evidenceTitle}” is kept by board only. “${shortTitle(choices, instead)}” is shown instead.`)
  return instead
}

const shortTitle = ({ measures }: ExploreChoices, id: MeasureId) => measures.find((measure) => measure.id === id)?.short_title ?? id

/** Spans of a measure that the page may not know; evidence has none, and goes as one month. */
function spansOfId({ measures }: ExploreChoices, id: ExploreMeasureId): number[] {
  const found = measures.find((measure) => measure.id === id)
  return found ? spansOf(found) : [1]
}

/** The parameters that differ from the defaults; null takes a parameter out of the link. */
export function toExploreParameters(view: ExploreView, choices: ExploreChoices): Parsed {
  const defaults: ExploreView = {
    ...defaultExploreView(choices),
    span: spansOfId(choices, view.measure)[0] ?? 1,
    against: view.level === 'provider' ? providersOther : usualOther,
  }
  const isUsual = (name: keyof ExploreView) => (name === 'pins' ? view.pins.length === 0 : view[name] === defaults[name])
  return Object.fromEntries(
    (Object.keys(names) as (keyof ExploreView)[]).map((name) => [name, isUsual(name) ? null : view[name]]),
  ) as unknown as Parsed
}

const serialize = createSerializer(exploreParameters)

/** The query string of a view, defaults left out: "" or "?measure=…". */
export const exploreLinkOf = (view: ExploreView, choices: ExploreChoices): string =>
  serialize({ ...toExploreParameters(view, choices), pins: view.pins.length === 0 ? null : [...view.pins] })
