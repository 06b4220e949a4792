import type { Edition } from '~/contracts/codes'
import type { Database } from '~/engine/Database'
import { similarPlaces } from '../similarPlaces'
import { type ProfileBandsRow, profileBands } from './profileBands'
import { type ProfileFlagsRow, profileFlags } from './profileFlags'
import { type ProfileFlsRow, profileFls } from './profileFls'
import { type ProfileFlsStatesRow, profileFlsStates } from './profileFlsStates'
import { type ProfileIcbsRow, profileIcbs } from './profileIcbs'
import { type ProfileMonthsRow, profileMonths } from './profileMonths'
import { type ProfileNeedRow, profileNeed } from './profileNeed'
import { type ProfilePlaceRow, profilePlace } from './profilePlace'
import { type ProfileProvidersRow, profileProviders } from './profileProviders'
import { type ProfileScannersRow, profileScanners } from './profileScanners'
import { type ProfileSitesRow, profileSites } from './profileSites'
import { type ProfileSuccessionRow, profileSuccession } from './profileSuccession'

export interface ProfileRequest {
  /** Of the boundaries; no matter for a provider. */
  edition: Edition
  code: string
}

type SimilarRow = Awaited<ReturnType<typeof similarPlaces>>['rows'][number]

/** Everything about one region, ICB or provider except how it stands among others, which profilePeers answers for all at once. */
export interface ProfileAnswer {
  request: ProfileRequest
  place: ProfilePlaceRow
  /** Latest month with figures anywhere; a provider's own last one is in its place. */
  month: string
  months: ProfileMonthsRow[]
  /** The last month of the place, and a year before it, as far as there are rows. */
  bands: ProfileBandsRow[]
  flags: ProfileFlagsRow[]
  succession: ProfileSuccessionRow[]
  /** Placed in the area; none for a provider. */
  providers: ProfileProvidersRow[]
  /** Of a region. */
  icbs: ProfileIcbsRow[]
  /** Of a provider. */
  sites: ProfileSitesRow[]
  similar: SimilarRow[]
  fls: ProfileFlsRow[]
  /** What the evidence adds up to: of a board, or of each board of a region; none for a provider. */
  flsStates: ProfileFlsStatesRow[]
  /** At the usual assumptions; null for a provider, which has no residents. */
  need: { own: ProfileNeedRow; england: ProfileNeedRow } | null
  scanners: ProfileScannersRow[]
}

/**
 * Answers for one place, on either engine.
 * @returns null where the edition has no such region, ICB or provider
 */
export async function askProfile(database: Database, request: ProfileRequest): Promise<ProfileAnswer | null> {
  const [place] = (await profilePlace(database, request)).rows
  if (!place) return null
  const { edition, code } = request
  const { level } = place
  const counted = { edition: level === 'provider' ? ('provider' as const) : edition, code }
  const asked = { level, edition, code }
  const { rows: months } = await profileMonths(database, counted)
  const month = months.at(-1)?.month ?? place.lastMonth
  const none = { rows: [] }
  const [bands, flags, succession, providers, icbs, sites, similar, fls, scanners, flsStates, needs] = await Promise.all([
    profileBands(database, { ...counted, month: place.lastMonth }),
    profileFlags(database, asked),
    level === 'icb' ? profileSuccession(database, request) : none,
    level === 'provider' ? none : profileProviders(database, { ...asked, month }),
    level === 'region' ? profileIcbs(database, { edition, code, month }) : none,
    level === 'provider' ? profileSites(database, { providerCode: code }) : none,
    similarPlaces(database, request),
    profileFls(database, asked),
    profileScanners(database, asked),
    level === 'provider' ? none : profileFlsStates(database, request),
    level === 'provider' ? none : profileNeed(database, request),
  ])
  const [own, england] = needs.rows
  return {
    request, place, month, months,
    bands: bands.rows, flags: flags.rows, succession: succession.rows, providers: providers.rows, icbs: icbs.rows,
    sites: sites.rows, similar: similar.rows, fls: fls.rows, scanners: scanners.rows, flsStates: flsStates.rows, need: own && england ? { own, england } : null,
  }
}
