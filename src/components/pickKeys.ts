import type { KeyboardEvent } from 'react'
import type { Selection } from './selection'
import { neighbourInDirection, type Placed } from './neighbourInDirection'

/**
 * Keys of a picture whose places are options: arrows move to the nearest place that way, Enter or Space selects it,
 * Escape clears.
 * @param places in the order in which the first arrow finds them
 */
export function pickKeys(places: readonly Placed[], { hovered, selected, hover, select }: Selection) {
  const active = hovered ?? selected
  return (event: KeyboardEvent) => {
    const from = places.find(({ code }) => code === active)
    const next = from ? neighbourInDirection(places, from, event.key) : places[0]
    if ((event.key === 'Enter' || event.key === ' ') && active) select(active === selected ? null : active)
    else if (event.key === 'Escape') select(null)
    else if (event.key.startsWith('Arrow') && next) hover(next.code)
    else return
    event.preventDefault()
  }
}
