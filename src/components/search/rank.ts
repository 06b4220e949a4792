import type { Place } from './Place'
import { plain } from './plain'

const kinds = ['region', 'icb', 'former icb', 'provider', 'district', 'hospital']

/**
 * Lower comes first: a whole code, then names that start so, then the rest; in each, areas before providers before
 * hospitals, and today's areas before former ones.
 * @param wanted what was typed, in plain letters
 * @param starts what it was taken for: the same, or words near it where letters were wrong
 */
export function rankOf(place: Place, wanted: string, starts: readonly string[]): number {
  const isCode = codesOf(place).some((code) => plain(code) === wanted)
  const startsSo = namesOf(place).some((name) => starts.some((start) => name.startsWith(start)))
  const nearness = isCode ? 0 : startsSo ? 1 : 2
  const kind = place.kind === 'icb' && place.edition === '2023' ? 'former icb' : place.kind
  return nearness * kinds.length + kinds.indexOf(kind)
}

function codesOf(place: Place): string[] {
  if ('gss' in place) return [place.code, place.gss]
  return [place.code, ...(place.kind === 'provider' ? (place.others ?? []).map(({ code }) => code) : [])]
}

function namesOf(place: Place): string[] {
  if (place.kind === 'district') return [plain(place.code)]
  const full = plain(place.name)
  const short = 'shortName' in place ? [plain(place.shortName)] : []
  return [full, full.replace(/^(nhs|the) /, ''), ...short]
}

/** "CB2" of "CB2 0QQ", "cb2 0" or "cb20qq"; null of anything else. */
export function districtOfPostcode(typed: string): string | null {
  const text = typed.trim()
  const parted = /^([a-z]{1,2}\d[a-z\d]?)\s+\d[a-z]{0,2}$/i.exec(text)
  const whole = /^([a-z]{1,2}\d[a-z\d]?)\d[a-z]{2}$/i.exec(text)
  return (parted ?? whole)?.[1] ?? null
}
