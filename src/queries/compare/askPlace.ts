import type { Edition } from '~/contracts/codes'
import type { Database } from '~/engine/Database'
import { type ProfileFlagsRow, profileFlags } from '../profile/profileFlags'
import { type ProfileFlsRow, profileFls } from '../profile/profileFls'
import { type ProfileFlsStatesRow, profileFlsStates } from '../profile/profileFlsStates'
import { type ProfilePlaceRow, profilePlace } from '../profile/profilePlace'
import { type ProfileScannersRow, profileScanners } from '../profile/profileScanners'
import { type ProfileSuccessionRow, profileSuccession } from '../profile/profileSuccession'
import { type CompareSeriesRow, compareSeries } from './compareSeries'

export interface Coded {
  edition: Edition
  code: string
}

/** One place of a comparison, over all months. */
export interface ComparedPlace {
  /** As the link names it: "QJK", or "2023.QNQ". */
  key: string
  edition: Edition
  place: ProfilePlaceRow
  series: CompareSeriesRow[]
  succession: ProfileSuccessionRow[]
  /** Months that look like a break in recording. */
  flags: ProfileFlagsRow[]
  fls: ProfileFlsRow[]
  /** What the evidence adds up to: of a board, or of each board of a region; none for a provider. */
  flsStates: ProfileFlsStatesRow[]
  scanners: ProfileScannersRow[]
}

/** How a link names a place; only boards have two editions here. */
export const keyOf = (level: ProfilePlaceRow['level'], { edition, code }: Coded): string => (level === 'icb' && edition === '2023' ? `2023.${code}` : code)

/** Everything about a place that does not hang on the month; null where no place has the code in the edition. */
export async function askPlace(database: Database, asked: Coded): Promise<ComparedPlace | null> {
  const [place] = (await profilePlace(database, asked)).rows
  if (!place) return null
  const { level, code } = place
  const edition = level === 'icb' ? asked.edition : '2026'
  const of = { level, edition, code }
  const none = { rows: [] }
  const [series, succession, flags, fls, scanners, flsStates] = await Promise.all([
    compareSeries(database, { edition: level === 'provider' ? 'provider' : edition, code }),
    level === 'icb' ? profileSuccession(database, { edition, code }) : none,
    profileFlags(database, of),
    profileFls(database, of),
    profileScanners(database, of),
    level === 'provider' ? none : profileFlsStates(database, { edition, code }),
  ])
  return {
    key: keyOf(level, { edition, code }),
    edition,
    place,
    series: series.rows,
    succession: succession.rows,
    flags: flags.rows,
    fls: fls.rows,
    scanners: scanners.rows,
    flsStates: flsStates.rows,
  }
}
