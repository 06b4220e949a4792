import type { Edition } from '~/contracts/codes'
import type { SearchEntry } from '~/contracts/searchEntry'

/** A board that the edition of the page does not have, and where its people went to or came from. */
export interface RetiredArea {
  retired: {
    code: string
    name: string
    /** The edition that has it. */
    edition: Edition
    others: { code: string; name: string; share: number }[]
  }
}

/** A code that nothing has, with the places whose codes look most like it. */
export interface UnknownPlace {
  unknown: { code: string; near: { link: string; name: string; code: string }[] }
}

type Place = Extract<SearchEntry, { kind: 'icb' | 'region' }> | Extract<SearchEntry, { kind: 'provider' }>
const placeKinds = new Set<string>(['icb', 'region', 'provider'])

/** A board that goes on unchanged is found once. */
const isPlace = (entry: SearchEntry): entry is Place => placeKinds.has(entry.kind) && !('unchanged' in entry && entry.unchanged)

/**
 * The places whose codes are nearest to one that nothing has: the same code elsewhere, else one sign apart or swapped.
 * @param entries the site's list of places
 */
export function unknownPlace(code: string, entries: readonly SearchEntry[]): UnknownPlace {
  const wanted = code.toUpperCase()
  const found = entries.filter(isPlace).flatMap((entry) => {
    const off = distance(wanted, entry.code)
    return off <= 1 ? [{ off, entry }] : []
  })
  const best = found.sort((a, b) => a.off - b.off).slice(0, 5)
  return {
    unknown: {
      code,
      near: best.map(({ entry }) => ({
        link: 'edition' in entry && entry.edition === '2023' ? `/areas/2023/${entry.code}` : `/areas/${entry.code}`,
        name: 'shortName' in entry ? `${entry.shortName}${entry.edition === '2023' ? ' (boundaries of 2023)' : ''}` : entry.name,
        code: entry.code,
      })),
    },
  }
}

/** Signs to change, leave out, add or swap with a neighbour; 2 stands for more than one. */
function distance(a: string, b: string): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > 1) return 2
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [c, d] = [a.slice(from), b.slice(from)]
  const changed = c.slice(1) === d.slice(1)
  const added = c === d.slice(1) || c.slice(1) === d
  const swapped = c.length > 1 && c.slice(0, 2) === `${d.charAt(1)}${d.charAt(0)}` && c.slice(2) === d.slice(2)
  return changed || added || swapped ? 1 : 2
}
