import type { MultiPolygon, Polygon } from 'geojson'
import { z } from 'zod'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'

/** The three published boundary files, longitude and latitude (EPSG:4326). */
export const boundaryFiles = {
  icb_2023: { path: 'geography/icb_2023-04_bsc.geojson', gssProperty: 'ICB23CD' },
  icb_2026: { path: 'geography/icb_2026-04_bsc.geojson', gssProperty: 'ICB26CD' },
  region: { path: 'geography/nhs_england_region_2024-01_bsc.geojson', gssProperty: 'NHSER24CD' },
} as const
export type BoundaryName = keyof typeof boundaryFiles

export interface Boundary {
  readonly gss: string
  readonly geometry: Polygon | MultiPolygon
}

// Wide enough for the Isles of Scilly and Northumberland; metres instead of degrees fall outside.
const position = z.tuple([z.number().min(-7).max(2.5), z.number().min(49).max(56.5)])
const ring = z.array(position).min(4).refine(isClosed, { error: 'the ring is not closed' })
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry })).min(1),
})

function isClosed(positions: [number, number][]): boolean {
  const [first, last] = [positions[0], positions.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

/** Shapes by ONS code; a fault where the file is not whole, valid GeoJSON in degrees or repeats a code. */
export function readBoundaryFile(sources: SourceFolder, name: BoundaryName): Boundary[] {
  const { path, gssProperty } = boundaryFiles[name]
  const features = parseCollection(path, sources.text(path))
  const seen = new Set<string>()
  return features.map(({ properties, geometry }, index) => {
    const where = { file: path, row: index + 1, column: gssProperty }
    const gss = properties[gssProperty]
    if (typeof gss !== 'string' || !/^E\d{8}$/.test(gss)) {
      throw new SourceFault(where, `${gss === undefined ? 'no such property' : JSON.stringify(gss)} on this feature`, 'an ONS code')
    }
    if (seen.has(gss)) throw new SourceFault(where, `${gss} a second time`, 'each area once')
    seen.add(gss)
    return { gss, geometry }
  })
}

function parseCollection(file: string, text: string) {
  if (/^\s*</.test(text)) throw new SourceFault({ file }, 'a web page', 'GeoJSON; download it again')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new SourceFault({ file }, 'text that is not JSON', 'GeoJSON; the file may be cut short', { cause })
  }
  const parsed = collection.safeParse(json)
  if (parsed.success) return parsed.data.features
  const issue = parsed.error.issues[0]
  throw new SourceFault(
    { file, column: issue?.path.join('.') ?? '' },
    issue?.message ?? 'another shape of JSON',
    'polygons in longitude and latitude within England',
  )
}
