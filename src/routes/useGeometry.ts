import { useEffect, useState } from 'react'
import type { MapGeometry } from '~/components/map/mapFrame'
import { marked } from '~/deployment/deployment'
import type { OverviewRequest } from '~/queries/overview'

export type BoundarySet = 'icb_2026' | 'icb_2023' | 'region'

export const boundarySetOf = ({ level, edition }: Pick<OverviewRequest, 'level' | 'edition'>): BoundarySet =>
  level === 'region' ? 'region' : `icb_${edition}`

interface Drawn {
  set: BoundarySet
  geometry: MapGeometry
}

/**
 * The drawing of a set of boundaries; until it is there, that of the set before.
 * @param regionOf region of each area, from the answer that goes with the drawing
 */
export function useGeometry(wanted: BoundarySet, initial: Drawn, regionOf: ReadonlyMap<string, string | null>) {
  const [drawn, setDrawn] = useState<Drawn>(initial)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (drawn.set === wanted) return
    let current = true
    const found = wanted === initial.set ? Promise.resolve(initial.geometry) : loadGeometry(wanted, regionOf)
    found.then(
      (geometry) => { if (current) setDrawn({ set: wanted, geometry }) },
      () => { if (current) setFailed(true) },
    )
    return () => { current = false }
  }, [wanted, initial, drawn.set, regionOf, attempt])
  const retry = () => {
    setFailed(false)
    setAttempt((before) => before + 1)
  }
  return { drawn, failed: failed && drawn.set !== wanted, retry }
}

/** Fetches and draws a set of boundaries. @throws where they do not arrive */
export async function loadGeometry(set: BoundarySet, regionOf: ReadonlyMap<string, string | null>): Promise<MapGeometry> {
  const [{ mapGeometry }, response] = await Promise.all([
    import('~/components/map/mapGeometry'),
    fetch(marked(`data/${set}.topo.json`)),
  ])
  if (!response.ok) throw new Error(`Boundaries ${set} answered ${response.status}.`)
  return mapGeometry((await response.json()) as Parameters<typeof mapGeometry>[0], (code) => regionOf.get(code) ?? null)
}
