import { formatDate } from '~/format/month'
import { inWords } from '~/format/number'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'
import { placeName } from './map/siteModel'

interface Known {
  waves: readonly ProgrammeRow[]
  sites: readonly ProgrammeSiteRow[]
  /** Sentence of what the named trusts' figures show; null where nothing can be said. */
  effect: string | null
  site: ProgrammeSiteRow | null
  board: { code: string; name: string } | null
}

/** What was promised, what can be named, and what the reader chose. */
export function scannersHeadline({ waves, sites, effect, site, board }: Known): { nation: string; area: string | null; lead: string } {
  const sum = (of: (row: ProgrammeRow) => number) => waves.reduce((total, row) => total + of(row), 0)
  const stated = waves.find(({ machinesInUse }) => machinesInUse !== null)
  return {
    nation: `${sum(({ machines }) => machines)} scanners promised, ${sites.length} of them named${effect === null ? '' : `; ${effect}`}.`,
    area: site ? siteSentence(site) : board ? boardSentence(board, sites) : null,
    lead: [
      `${sum(({ machinesNew }) => machinesNew)} are new or additional, in ${inWords(waves.length)} waves; the other ${sum(({ machinesReplacement }) => machinesReplacement)} replace old machines, which makes no more of them.`,
      stated?.inUseStated ? `${stated.machinesInUse ?? ''} of the first ${stated.machines} were said to be in use by ${formatDate(stated.inUseStated)}; which ${inWords(stated.machinesInUse ?? 0)} is not stated.` : '',
      'The full lists were not in any copy that we could read: if you know a site, you can add it below.',
    ].filter(Boolean).join(' '),
  }
}

const siteWords = { new: 'a new scanner', replacement: 'a replacement scanner', unknown: 'a scanner, new or replacement not stated' } as const

const siteSentence = (site: ProgrammeSiteRow) => `${placeName(site)}: ${siteWords[site.kind]}.`

function boardSentence({ code, name }: { code: string; name: string }, sites: readonly ProgrammeSiteRow[]): string {
  const here = sites.filter(({ icb2026 }) => icb2026 === code)
  return here.length === 0 ? `In ${name}, no announced scanner is named, which is not “none”.` : `In ${name}, ${inWords(here.length)} ${here.length === 1 ? 'is' : 'are'} named.`
}
