import type { Query } from '../defineQuery'
import { profilePlace } from './profilePlace'
import { profileMonths } from './profileMonths'
import { profileBands } from './profileBands'
import { profileFlags } from './profileFlags'
import { profilePeers } from './profilePeers'
import { profileSuccession } from './profileSuccession'
import { profileProviders } from './profileProviders'
import { profileIcbs } from './profileIcbs'
import { profileSites } from './profileSites'
import { profileFls } from './profileFls'
import { profileScanners } from './profileScanners'
import { profileNeed } from './profileNeed'
import { profileFlsStates } from './profileFlsStates'

/** What the page of a place asks. */
export const profileQueries: readonly Pick<Query<object, unknown>, 'name' | 'sql' | 'askExamples'>[] = [
  profilePlace,
  profileMonths,
  profileBands,
  profileFlags,
  profilePeers,
  profileSuccession,
  profileProviders,
  profileIcbs,
  profileSites,
  profileFls,
  profileScanners,
  profileNeed,
  profileFlsStates,
]
