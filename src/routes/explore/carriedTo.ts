import type { ExploreLevel, ExploreView } from '~/url/exploreView'
import type { Figure } from './figures'

interface Shown {
  level: ExploreLevel
  selected: Figure | null
  pinned: readonly Figure[]
}

/**
 * What stays chosen when another kind of place is shown: of a provider its board or region, of a board its region; a
 * region chosen before becomes the close-up of the map.
 */
export function carriedTo(to: ExploreLevel, { level, selected, pinned }: Shown): Partial<ExploreView> {
  const above = ({ place }: Figure): string | null => {
    if (to === 'region') return place.regionCode
    return to === 'icb' && level === 'provider' ? place.icbCode : null
  }
  const pins = [...new Set(pinned.flatMap((figure) => above(figure) ?? []))]
  return { level: to, area: selected && above(selected), pins, ...(level === 'region' && { zoom: selected?.code ?? null }) }
}
