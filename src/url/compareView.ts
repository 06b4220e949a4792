import { createSerializer, parseAsString } from 'nuqs'
import { code, month, quoted } from './parsers'

/** What /compare shows: all of it can be set by a link. */
export interface CompareView {
  /** Places as `comparedCode` writes them: "QJK", "2023.QNQ". Empty shows an example. */
  areas: readonly string[]
  month: string
  /** The place that differences are taken from, or "ENG"; null for the first. */
  base: string | null
}

export const compareParameters = { areas: parseAsString, month, base: parseAsString }
/** Raw text of the same parameters, to see what could not be read. */
export const compareRaw = { areas: parseAsString, month: parseAsString, base: parseAsString }

interface Parsed { areas: string | null; month: string | null; base: string | null }

/** More than these are not looked up: six are shown, and a link cannot mean many more. */
export const mostCodes = 24

/**
 * The view a link asks for; what it does not say, or says unreadably, is the default, and the notes say so.
 * @param months months with figures, in order
 */
export function readCompareView(parsed: Parsed, raw: Parsed, months: readonly string[]): { view: CompareView; notes: string[] } {
  const latest = months.at(-1) ?? ''
  const notes: string[] = []
  const { codes, unread, hasEngland } = readCodes(parsed.areas ?? '')
  if (unread.length > 0) notes.push(`${listed(unread)} in the link ${unread.length === 1 ? 'is not a code' : 'are not codes'}, so ${unread.length === 1 ? 'it is' : 'they are'} left out.`)
  if (codes.length > mostCodes) notes.push(`The link names ${codes.length} codes; the first ${mostCodes} were looked at.`)
  if (hasEngland) notes.push('England stands beside every comparison, so it does not take up one of the six places.')
  if (raw.month !== null && parsed.month === null) notes.push(`${quoted(raw.month)} in the link is not a month that this page knows. The latest month is shown.`)
  const isOutside = parsed.month !== null && !months.includes(parsed.month)
  if (isOutside) notes.push(`There are no figures for ${parsed.month}: they run from ${months[0]} to ${latest}. The latest month is shown.`)
  const areas = codes.slice(0, mostCodes)
  const wanted = parsed.base === null ? null : readCode(parsed.base)
  const base = wanted === england || (wanted !== null && areas.includes(wanted)) ? wanted : null
  if (parsed.base !== null && base === null) notes.push(`${quoted(parsed.base)} in the link is not one of the places compared, so differences are taken from the first.`)
  return { view: { areas, month: isOutside ? latest : (parsed.month ?? latest), base: base === areas[0] ? null : base }, notes }
}

const england = 'ENG'

/** "QJK", "2023.QNQ"; "2026." says nothing, since it is the usual edition. Null of anything else. */
function readCode(text: string): string | null {
  const [, edition, rest = ''] = /^(?:(2023|2026)\.)?(.*)$/s.exec(text.trim()) ?? []
  const found = code.parse(rest)
  return found === null ? null : edition === '2023' ? `2023.${found}` : found
}

function readCodes(text: string) {
  const parts = text.split(',').filter((part) => part.trim() !== '')
  const read = parts.map((part) => ({ part, found: readCode(part) }))
  const found = read.flatMap((one) => one.found ?? [])
  return {
    codes: [...new Set(found)].filter((one) => one !== england),
    unread: read.flatMap(({ part, found: one }) => (one === null ? [part] : [])),
    hasEngland: found.includes(england),
  }
}

function listed(parts: readonly string[]): string {
  const shown = parts.slice(0, 3).map(quoted).join(', ')
  return parts.length > 3 ? `${shown} and ${parts.length - 3} more` : shown
}

/** The parameters that differ from the defaults; null takes a parameter out of the link. */
export const toCompareParameters = ({ areas, month: shown, base }: CompareView, months: readonly string[]): Parsed => ({
  areas: areas.length === 0 ? null : areas.join(','),
  month: shown === months.at(-1) ? null : shown,
  base: base === null || base === areas[0] || !(base === england || areas.includes(base)) ? null : base,
})

const serialize = createSerializer(compareParameters)

/** The query string of a view, defaults left out: "" or "?areas=…". */
export const compareLinkOf = (view: CompareView, months: readonly string[]): string => serialize(toCompareParameters(view, months))

/** How a link to the page of a place is named in a comparison: "2023.QNQ" for /areas/2023/QNQ. */
export const comparedCodeOfPage = (path: string): string => path.replace(/^\/areas\//, '').replace('/', '.')
