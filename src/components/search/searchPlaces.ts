import type { SearchEntry } from '~/contracts/searchEntry'

const plain = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()

/**
 * Places whose name or code holds every word typed; best first: a whole code, then names that start so,
 * then areas before providers and today's areas before former ones. A former area that goes on unchanged is left out.
 */
export function searchPlaces(entries: readonly SearchEntry[], typed: string, limit = 12): SearchEntry[] {
  const words = plain(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const scored = entries.flatMap((entry) => {
    if (entry.kind !== 'provider' && entry.unchanged) return []
    const text = plain(`${nameOf(entry)} ${entry.name}`)
    const code = entry.code.toLowerCase()
    const matches = words.every((word) => code === word || text.split(' ').some((part) => part.startsWith(word)))
    return matches ? [{ entry, score: scoreOf(entry, code === words.join(' '), text.startsWith(words.join(' '))) }] : []
  })
  return scored.sort((a, b) => b.score - a.score || a.entry.name.localeCompare(b.entry.name)).slice(0, limit).map(({ entry }) => entry)
}

function scoreOf(entry: SearchEntry, wholeCode: boolean, startsSo: boolean): number {
  const kind = entry.kind === 'provider' ? 0 : entry.edition === '2026' ? 2 : 1
  return (wholeCode ? 8 : 0) + (startsSo ? 4 : 0) + kind
}

export const nameOf = (entry: SearchEntry): string => (entry.kind === 'provider' ? entry.name : entry.shortName)

/** What kind of place an entry is, in a few words. */
export function kindOf(entry: SearchEntry): string {
  if (entry.kind === 'provider') return 'provider'
  if (entry.kind === 'region') return 'region'
  return entry.edition === '2026' ? 'integrated care board' : 'integrated care board to March 2026'
}

/** The page that shows a place, below the site's base. */
export function linkTo(entry: SearchEntry): string {
  if (entry.kind === 'provider') {
    return entry.icb2026 ? `/?area=${entry.icb2026}&provider=${entry.code}` : `/?provider=${entry.code}`
  }
  if (entry.kind === 'region') return `/?level=region&area=${entry.code}`
  return entry.edition === '2026' ? `/?area=${entry.code}` : `/?edition=2023&area=${entry.code}`
}
