import type { Edition } from '~/contracts/codes'
import type { area, areaSuccession } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'

/** Boards of both editions, null where nothing says so. */
export interface Boards {
  readonly icb_2023: string | null
  readonly icb_2026: string | null
}

export interface Map2023To2026 {
  readonly areas: readonly Row<typeof area>[]
  readonly successions: readonly Row<typeof areaSuccession>[]
}

/** First audit whose services may name the boards of April 2026: "Essex" meant no board before. */
const firstYearOf2026 = 2026

/**
 * The boards that free text names: only where it is a board's name in the edition of the audit's year, but for case,
 * punctuation, "and", "the" and what such bodies are called. "NCA bury" names none, nor does half a name.
 */
export function icbNamed(text: string, year: number, map: Map2023To2026): Boards | null {
  const named = (edition: Edition) =>
    map.areas.find((one) => one.edition === edition && one.level === 'icb' && bare(one.name) === bare(text))?.code ?? null
  if (bare(text) === '') return null
  const icb2026 = year >= firstYearOf2026 ? named('2026') : null
  if (icb2026) return { icb_2023: onlyPredecessor(icb2026, map), icb_2026: icb2026 }
  const icb2023 = named('2023')
  return icb2023 ? { icb_2023: icb2023, icb_2026: wholeSuccessor(icb2023, map) } : null
}

/** The board of 2026 that took in the whole of one of 2023; null where that was split. */
export function wholeSuccessor(icb2023: string, { successions }: Map2023To2026): string | null {
  const [first, second] = successions.filter((row) => row.from_code === icb2023)
  return first && !second ? first.to_code : null
}

function onlyPredecessor(icb2026: string, { successions }: Map2023To2026): string | null {
  const [first, second] = successions.filter((row) => row.to_code === icb2026)
  return first && !second && first.kind === 'same' ? first.from_code : null
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bintegrated care (system|board)\b/g, ' ')
    .replace(/\b(nhs|ics|icb|and|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
