import type { Place } from './Place'
import { plain } from './plain'

const kinds = ['region', 'icb', 'former icb', 'provider', 'district', 'hospital']

/** What a place is ranked by, in plain letters. */
interface RankKeys {
  kind: number
  codes: string[]
  names: string[]
}

export const rankKeysOf = (place: Place): RankKeys => ({
  kind: kinds.indexOf(place.kind === 'icb' && place.edition === '2023' ? 'former icb' : place.kind),
  codes: codesOf(place).map(plain),
  names: namesOf(place),
})

/**
 * Lower comes first: a whole code, then names that start so, then the rest; in each, areas before providers before
 * hospitals, and today's areas before former ones.
 * @param wanted what was typed, in plain letters
 * @param starts what it was taken for: the same, or words near it where letters were wrong
 */
export function rankOf({ kind, codes, names }: RankKeys, wanted: string, starts: readonly string[]): number {
  const startsSo = names.some((name) => starts.some((start) => name.startsWith(start)))
  return (codes.includes(wanted) ? 0 : startsSo ? 1 : 2) * kinds.length + kind
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
