import { expect, test } from 'vitest'
import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import { neighbourInDirection } from '~/components/neighbourInDirection'
import type { MapArea } from '~/components/map/mapFrame'
import { builtText } from './built'

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

function reachedFrom(start: MapArea, areas: readonly MapArea[]): Set<MapArea> {
  const reached = new Set([start])
  // A set grows while it is walked, and the walk goes on.
  for (const area of reached) {
    for (const arrow of arrows) {
      const next = neighbourInDirection(areas, area, arrow)
      if (next) reached.add(next)
    }
  }
  return reached
}

test.each(['icb_2026', 'icb_2023', 'region'])('%s: arrow keys lead from every area to every other', (set) => {
  const { areas } = mapGeometry(JSON.parse(builtText(`${set}.topo.json`)) as AreasTopology, () => null)
  for (const start of areas) {
    const reached = reachedFrom(start, areas)
    expect(areas.filter((area) => !reached.has(area)).map(({ code }) => code), `from ${start.code}`).toEqual([])
  }
})
