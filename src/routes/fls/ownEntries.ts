import type { Edition } from '~/contracts/codes'
import { joined } from '~/format/list'
import { inWords } from '~/format/number'
import { quoted } from '~/url/parsers'
import type { OwnEntry } from '~/url/flsView'

interface SplitEntries {
  /** Those of boards that are shown. */
  used: OwnEntry[]
  /** The others: kept in the link. */
  kept: OwnEntry[]
  /** Why some are not used, in sentences. */
  notes: string[]
}

/**
 * A reader's entries as an edition can use them.
 * @param boards codes of the boards of that edition
 */
export function splitEntries(own: readonly OwnEntry[], edition: Edition, boards: ReadonlySet<string>): SplitEntries {
  const isUsed = (entry: OwnEntry) => entry.edition === edition && boards.has(entry.code)
  const kept = own.filter((entry) => !isUsed(entry))
  const unknown = kept.filter((entry) => entry.edition === edition)
  const others = kept.length - unknown.length
  return {
    used: own.filter(isUsed),
    kept,
    notes: [
      ...(unknown.length > 0 ? [`${joined(unknown.slice(0, 3).map(({ code }) => quoted(code)))}${unknown.length > 3 ? ` and ${unknown.length - 3} more` : ''} in the link ${unknown.length === 1 ? 'is no board' : 'are no boards'} of these boundaries, so your ${unknown.length === 1 ? 'entry for it is' : 'entries for them are'} not used.`] : []),
      ...(others > 0 ? [`Your ${others === 1 ? 'entry' : `entries for ${inWords(others)} boards`} of the other boundaries ${others === 1 ? 'is' : 'are'} kept in the link and not used here.`] : []),
    ],
  }
}
