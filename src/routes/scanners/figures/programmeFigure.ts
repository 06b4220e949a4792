import { registerSentence } from '~/components/sources/registerSentence'
import { type FigureFacts, mixedLicence } from '~/contracts/figure'
import { formatDate } from '~/format/month'
import type { ProgrammeRow } from '~/queries/programme'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import { waveModel } from '../programme/programmeModel'

/** The machines of the programme, a square each, told apart by kind and by whether they are named. */
export function programmeFigure(waves: readonly ProgrammeRow[], sites: readonly ProgrammeSiteRow[]): FigureFacts {
  const machines = waves.reduce((sum, row) => sum + row.machines, 0)
  return {
    id: 'scanners-programme',
    title: `The ${machines} new bone scanners announced for England, one square each`,
    subtitle: `${sites.length} are named in open sources, ${machines - sites.length} are not identified`,
    period: `Announced ${waves.map(({ announced }) => formatDate(announced)).join(' and ')}`,
    definitions: [
      'Replacement scanners are not new capacity.',
      'Where the totals of a wave leave more than one way, the kind of a machine that is not identified is drawn as not stated.',
      ...waves.map((row) => waveModel(row, sites)).map(({ name, arithmetic }) => `${name}: ${arithmetic}`),
    ],
    source: registerSentence('scanner_programme'),
    licence: mixedLicence,
    table: () => {
      const known = new Map(sites.map((site) => [site.id, site]))
      return {
        columns: [
          { name: 'wave', description: 'wave of the programme' },
          { name: 'announced', description: 'day announced' },
          { name: 'kind', description: 'new (or additional), replacement of an old machine, or unknown: not stated' },
          { name: 'site', description: 'site of a machine that is named; empty where it is not identified' },
          { name: 'town', description: 'town of the site' },
        ],
        rows: waves.flatMap((row) => waveModel(row, sites).groups.flatMap((group) => group.machines.map(({ kind, site }) => {
          const place = site && known.get(site.id)
          return [row.wave, row.announced, kind, place?.siteName ?? null, place?.town ?? null]
        }))),
      }
    },
    queryText: async () => (await import('~/queries/figures/programmeSquares')).programmeSquares.textFor({}),
    quoted: waves.map(({ wave, machines: count, machinesNew }) => ({ key: `wave-${wave}`, label: `Wave ${wave}, machines announced`, text: `${count}, ${machinesNew} of them new or additional` })),
    month: null,
  }
}
