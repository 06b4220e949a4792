import { createParser, createSerializer, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs'
import { type Edition, editions } from '~/contracts/codes'
import { type FlsState, flsStates } from '~/contracts/fls'
import { type AgeWeight, ageWeights, type Benchmark, benchmarks } from '~/contracts/need'
import { code, quoted } from './parsers'

/** What a reader says of a board for themselves. */
export interface OwnEntry {
  /** Of the boundaries: one code may stand for two boards. */
  edition: Edition
  code: string
  /** Null leaves what the evidence says. */
  state: FlsState | null
  /** People covered, 0 to 100 per cent; null leaves the national share. */
  covered: number | null
}

/** What /fls shows: all of it can be set by a link. */
export interface FlsView {
  edition: Edition
  /** Code of the selected board. */
  area: string | null
  benchmark: Benchmark
  weights: AgeWeight
  /** Per cent of people without a service, of those who need DEXA, and of those already scanned; null is the usual figure. */
  uncovered: number | null
  needing: number | null
  scanned: number | null
  /** At most one entry a board; those of both editions. */
  own: readonly OwnEntry[]
}

const formerMark = '2023-'

const isPercent = (value: number) => Number.isInteger(value) && !Object.is(value, -0) && value >= 0 && value <= 100

/** "QWO.service.70": code, state or nothing, per cent covered or nothing; "2023-QWO…" for a board of the earlier edition. */
function parseEntry(text: string): OwnEntry | null {
  const isFormer = text.startsWith(formerMark)
  const [asCode = '', state = '', covered = '', ...more] = (isFormer ? text.slice(formerMark.length) : text).split('.')
  const known = code.parse(asCode)
  if (known === null || more.length > 0 || (state === '' && covered === '')) return null
  if (state !== '' && !flsStates.some((one) => one === state)) return null
  if (covered !== '' && !(/^\d{1,3}$/.test(covered) && isPercent(Number(covered)))) return null
  return { edition: isFormer ? '2023' : '2026', code: known, state: state === '' ? null : (state as FlsState), covered: covered === '' ? null : Number(covered) }
}

const entryText = ({ edition, code, state, covered }: OwnEntry) => `${edition === '2023' ? formerMark : ''}${code}.${state ?? ''}${covered === null ? '' : `.${covered}`}`

const keyOf = ({ edition, code }: OwnEntry) => `${code} ${edition}`

const own = createParser<readonly OwnEntry[]>({
  parse: (text) => text.split(',').flatMap((part) => parseEntry(part) ?? []),
  serialize: (entries) => entries.map(entryText).join(','),
  eq: (a, b) => a.map(entryText).join() === b.map(entryText).join(),
})

export const flsParameters = {
  edition: parseAsStringLiteral(editions),
  area: code,
  benchmark: parseAsStringLiteral(benchmarks),
  weights: parseAsStringLiteral(ageWeights),
  uncovered: parseAsInteger,
  needing: parseAsInteger,
  scanned: parseAsInteger,
  own,
}

/** Raw text of the same parameters, to see what could not be read. */
export const flsRaw = Object.fromEntries(Object.keys(flsParameters).map((name) => [name, parseAsString])) as Record<keyof FlsView, typeof parseAsString>

type Parsed = { [K in keyof FlsView]: FlsView[K] | null }

export const defaultFlsView: FlsView = {
  edition: '2026', area: null, benchmark: 'england', weights: 'usual', uncovered: null, needing: null, scanned: null, own: [],
}

const names: Record<keyof FlsView, string> = {
  edition: 'a boundary edition',
  area: 'a board’s code',
  benchmark: 'a benchmark',
  weights: 'a way to allow for age',
  uncovered: 'a whole number from 0 to 100',
  needing: 'a whole number from 0 to 100',
  scanned: 'a whole number from 0 to 100',
  own: 'a list of your own entries',
}
const shares = ['uncovered', 'needing', 'scanned'] as const

/** The view a link asks for; what it does not say, or says unreadably, is the default, and the notes say so. */
export function readFlsView(parsed: Parsed, raw: Record<keyof FlsView, string | null>): { view: FlsView; notes: string[] } {
  const notes: string[] = []
  const isOutside = (name: (typeof shares)[number]) => parsed[name] !== null && !isPercent(parsed[name])
  for (const name of Object.keys(names) as (keyof FlsView)[]) {
    const isUnread = raw[name] !== null && parsed[name] === null
    if (isUnread || shares.some((share) => share === name && isOutside(share))) notes.push(`${quoted(textOf(raw[name]))} in the link is not ${names[name]} that this page knows, so the usual one is shown.`)
  }
  const unread = textOf(raw.own).split(',').filter((text) => text !== '' && parseEntry(text) === null)
  if (unread.length > 0) notes.push(`${unread.slice(0, 3).map(quoted).join(', ')} in the link ${unread.length === 1 ? 'is not an entry' : 'are not entries'} of a board, its state and per cent covered, so ${unread.length === 1 ? 'it is' : 'they are'} left out.`)
  const entries = new Map((parsed.own ?? []).map((entry) => [keyOf(entry), entry]))
  const share = (name: (typeof shares)[number]) => (isOutside(name) ? null : parsed[name])
  return {
    view: {
      edition: parsed.edition ?? defaultFlsView.edition,
      area: parsed.area,
      benchmark: parsed.benchmark ?? defaultFlsView.benchmark,
      weights: parsed.weights ?? defaultFlsView.weights,
      uncovered: share('uncovered'),
      needing: share('needing'),
      scanned: share('scanned'),
      own: [...entries.values()],
    },
    notes,
  }
}

/** nuqs gives a hook that reads text what another hook has set, which may be a list by then. */
const textOf = (found: unknown): string => (typeof found === 'string' ? found : '')

/** The parameters that differ from the defaults; null takes a parameter out of the link. */
export function toFlsParameters(view: FlsView): Parsed {
  const isUsual = (name: keyof FlsView) => (name === 'own' ? view.own.length === 0 : view[name] === defaultFlsView[name])
  return Object.fromEntries((Object.keys(names) as (keyof FlsView)[]).map((name) => [name, isUsual(name) ? null : view[name]])) as unknown as Parsed
}

/** The reader's entries with one replaced, or left out where it says nothing. */
export function withEntry(entries: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] {
  const others = entries.filter((one) => keyOf(one) !== keyOf(entry))
  return entry.state === null && entry.covered === null ? others : [...others, entry].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const serialize = createSerializer(flsParameters)

/** The page with these of its parameters set: "/fls?own=QWO.service". */
export const flsLink = (part: Partial<FlsView>): string => `/fls${serialize(toFlsParameters({ ...defaultFlsView, ...part }))}`
