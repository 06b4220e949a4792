import { useContext } from 'react'
import type { MapGeometry } from '~/components/map/mapFrame'
import { EngineContext } from '~/engine/EngineContext'
import { type BoundarySet, loadGeometry } from '~/routes/useGeometry'
import { whenReady } from '../load/whenReady'
import { type Asked, useAsked } from '../useAsked'

export interface Drawing {
  geometry: MapGeometry
  names: { code: string; name: string }[]
}

/** The drawing of a set of boundaries with the names of its areas. */
export function useDrawing(set: BoundarySet): Asked<Drawing> {
  const engine = useContext(EngineContext)
  return useAsked(set, async () => {
    if (!engine) throw new Error('A map outside the engine’s context.')
    const { database } = await whenReady(engine)
    const { places } = await import('~/queries/places')
    const { rows } = await places(database, { edition: set === 'icb_2023' ? '2023' : '2026', level: set === 'region' ? 'region' : 'icb' })
    const regionOf = new Map(rows.map(({ code, regionCode }) => [code, regionCode]))
    return { geometry: await loadGeometry(set, regionOf), names: rows.filter(({ level }) => level === (set === 'region' ? 'region' : 'icb')).map(({ code, shortName }) => ({ code, name: shortName })) }
  })
}
