import { createSerializer, parseAsString, parseAsStringLiteral } from 'nuqs'
import { editions } from '~/contracts/codes'
import { type OverviewMeasureId, overviewMeasureIds } from '~/contracts/measureIds'
import { code, month, quoted } from './parsers'

const overviewLevels = ['icb', 'region'] as const
type OverviewLevel = (typeof overviewLevels)[number]

/** What the overview shows: the part of it that a link can set. */
export interface OverviewView {
  measure: OverviewMeasureId
  level: OverviewLevel
  edition: (typeof editions)[number]
  month: string
  /** Code of the selected area in the edition shown. */
  area: string | null
  /** Code of the selected provider. */
  provider: string | null
}

export const overviewParameters = {
  measure: parseAsStringLiteral(overviewMeasureIds),
  level: parseAsStringLiteral(overviewLevels),
  edition: parseAsStringLiteral(editions),
  month,
  area: code,
  provider: code,
}

/** Raw text of the same parameters, to see what could not be read. */
export const overviewRaw = Object.fromEntries(
  Object.keys(overviewParameters).map((name) => [name, parseAsString]),
) as Record<keyof typeof overviewParameters, typeof parseAsString>

type Parsed = { [K in keyof OverviewView]: OverviewView[K] | null }

export interface ReadView {
  view: OverviewView
  /** What in the link was not understood, and what is shown instead. */
  notes: string[]
}

const names: Record<keyof OverviewView, string> = {
  measure: 'a measure',
  level: 'a kind of area',
  edition: 'a boundary edition',
  month: 'a month',
  area: 'an area code',
  provider: 'a provider code',
}

/**
 * The view a link asks for; what it does not say, or says unreadably, is the default.
 * @param months months with figures, in order
 */
export function readView(parsed: Parsed, raw: Record<keyof OverviewView, string | null>, months: readonly string[]): ReadView {
  const defaults = defaultView(months)
  const unread = (Object.keys(names) as (keyof OverviewView)[]).filter(
    (name) => raw[name] !== null && parsed[name] === null,
  )
  const notes = unread.map((name) => noteOf(name, raw[name] ?? ''))
  const outside = parsed.month !== null && !months.includes(parsed.month)
  if (outside) notes.push(noteOf('month', parsed.month ?? ''))
  return {
    view: {
      measure: parsed.measure ?? defaults.measure,
      level: parsed.level ?? defaults.level,
      edition: parsed.edition ?? defaults.edition,
      month: outside ? defaults.month : (parsed.month ?? defaults.month),
      area: parsed.area,
      provider: parsed.provider,
    },
    notes,
  }
}

function noteOf(name: keyof OverviewView, found: string): string {
  const instead = name === 'area' || name === 'provider' ? 'nothing is selected' : 'the usual one is shown'
  const what = name === 'month' ? 'a month with figures' : `${names[name]} that this page knows`
  return `${quoted(found)} in the link is not ${what}, so ${instead}.`
}

export const defaultView = (months: readonly string[]): OverviewView => ({
  measure: 'share-6-weeks',
  level: 'icb',
  edition: '2026',
  month: months.at(-1) ?? '',
  area: null,
  provider: null,
})

/** The parameters that differ from the defaults; null takes a parameter out of the link. */
export function toParameters(view: OverviewView, months: readonly string[]): Parsed {
  const defaults = defaultView(months)
  return Object.fromEntries(
    (Object.keys(defaults) as (keyof OverviewView)[]).map((name) => [name, view[name] === defaults[name] ? null : view[name]]),
  ) as unknown as Parsed
}

const serialize = createSerializer(overviewParameters)

/** The query string of a view, defaults left out: "" or "?measure=…". */
export const linkOf = (view: OverviewView, months: readonly string[]): string => serialize(toParameters(view, months))
