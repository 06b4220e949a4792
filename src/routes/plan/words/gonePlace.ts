import { joined } from '~/format/list'
import { formatMonth } from '~/format/month'
import type { KnownPlaces } from '~/model/scenario/readScenario'

/** What became of a place that takes part no more: who closed and when, or who took over. Null where nothing is known of it. */
export function gonePlace(code: string, { closed, former }: Pick<KnownPlaces, 'closed' | 'former'>): { kind: 'closed' | 'former'; words: string } | null {
  const gone = closed.get(code)
  if (gone) return { kind: 'closed', words: `${gone.name} (${code}) has sent no figures since ${formatMonth(gone.lastMonth)}` }
  const old = former.get(code)
  if (old) return { kind: 'former', words: `${old.name} (${code}) was a board until March 2026; ${old.successors.length === 0 ? 'no board' : joined(old.successors)} took over` }
  return null
}

/** Why the place that a link names is not shown. */
export function lostPlaceWords(code: string, known: Pick<KnownPlaces, 'closed' | 'former'>): string {
  const gone = gonePlace(code, known)
  if (!gone) return `“${code}” is the code of no region, board or provider with figures now, so England is shown.`
  return `${gone.words}. England is shown; ${gone.kind === 'closed' ? 'you can choose the provider that took over its scans' : 'you can choose a board of today'} instead.`
}
