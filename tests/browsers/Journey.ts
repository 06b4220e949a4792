import type { HostedSite } from '../support/hostedSite'
import type { Tab } from './Tab'

export interface Journey {
  /** What holds, in words. */
  name: string
  walk: (tab: Tab, site: HostedSite) => Promise<void>
  /** Faults that a journey brings about itself. */
  expected?: RegExp
}
