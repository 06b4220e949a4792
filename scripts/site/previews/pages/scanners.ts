import { formatMonth } from '~/format/month'
import { trustEffects } from '~/routes/scanners/effect/effectModel'
import { effectClause } from '~/routes/scanners/effectClause'
import { loadScanners } from '~/routes/scanners/scanners.server'
import { scannersHeadline } from '~/routes/scanners/scannersHeadline'
import { colours, type Preview } from '../Preview'
import { englandMap } from '../pictures/englandMap'
import { machineRow } from '../pictures/machineRow'

/** The programme: how many machines, how many of them add to what there is, and the sites that are named. */
export async function scannersPreview(): Promise<Preview> {
  const { month, sites, waves, effects, national, geometry } = await loadScanners()
  const effect = effectClause(trustEffects(effects, sites, national))
  const { nation } = scannersHeadline({ waves, sites, effect, site: null, board: null })
  const sum = (of: (wave: (typeof waves)[number]) => number) => waves.reduce((total, wave) => total + of(wave), 0)
  const [added, replaced] = [sum(({ machinesNew }) => machinesNew), sum(({ machinesReplacement }) => machinesReplacement)]
  const dots = sites.flatMap(({ lon, lat }) => (lon === null || lat === null ? [] : [{ lon, lat }]))
  return {
    kind: 'New scanners',
    title: nation,
    marked: null,
    figure: null,
    source: `Government announcements; NHS England (DM01), ${formatMonth(month)}`,
    alt: `${nation} ${added} are new or additional, ${replaced} replace old machines. Map of England with a dot for each of ${dots.length} named sites.`,
    picture: englandMap({ geometry, fillOf: () => colours.blue, dots }),
    below: machineRow(added, replaced),
  }
}
