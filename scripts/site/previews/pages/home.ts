import { formatMonth } from '~/format/month'
import { loadHome } from '~/routes/home.server'
import { homeViewModel } from '~/routes/homeViewModel'
import type { Preview } from '../Preview'
import { englandMap } from '../pictures/englandMap'

/** The overview: its headline, and its map with the highest area picked out. */
export async function homePreview(): Promise<Preview> {
  const { measures, answer, events, geometry } = await loadHome()
  const [measure] = measures
  if (!measure) throw new Error('No measures.')
  const { headline, scale, mapped, mapSummary } = homeViewModel({ measure, answer, area: null, selected: null, events })
  const classes = new Map(mapped.map(({ code, classIndex }) => [code, classIndex]))
  const colourOf = (code: string) => scale.colours[classes.get(code) ?? -1] ?? '#f3f1ea'
  const month = formatMonth(answer.request.month)
  return {
    kind: 'Bone scans in England',
    title: headline.nation,
    marked: headline.area,
    figure: null,
    source: `NHS England, Monthly Diagnostics (DM01), ${month}`,
    alt: `${headline.nation} ${headline.area ?? ''} ${month}. Map of England by integrated care board: ${mapSummary}`,
    picture: englandMap({ geometry, fillOf: colourOf, marked: answer.areas.find(({ value }) => value !== null)?.areaCode ?? null }),
    below: null,
  }
}
