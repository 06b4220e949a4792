import { geoIdentity, geoPath } from 'd3-geo'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Edition, Level } from '~/contracts/codes'
import { type AreaShape, type AreasTopology, shapesOf } from '../shapes/areasTopology'
import { builtText, dataDir } from './built'
import { codesOf } from './registerCodes'

const maps: [string, Edition, Level][] = [
  ['icb_2023', '2023', 'icb'],
  ['icb_2026', '2026', 'icb'],
  ['region', '2023', 'region'],
  ['region', '2026', 'region'],
]
const copies: [string, (name: string) => string][] = [
  ['data/boundaries', (name) => readFileSync(join(dataDir, 'boundaries', `${name}.json`), 'utf8')],
  ['public/data', (name) => builtText(`${name}.topo.json`)],
]

const path = geoPath(geoIdentity())
/** Square kilometres of England to mean high water, ONS Standard Area Measurements. */
const england = 130_279
/** Metres. The South West is over 350 km wide, from Scilly to Swindon. */
const longestSide = 360_000

/** Positive where the ring runs anticlockwise with y up. */
const signedArea = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? []
    return sum + (beforeX * y - x * beforeY) / 2
  }, 0)

const polygonsOf = ({ geometry }: AreaShape): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

describe.each(copies)('%s', (_, read) => {
  describe.each(maps)('%s as edition %s', (name, edition, level) => {
    const topology = JSON.parse(read(name)) as AreasTopology
    const shapes = shapesOf(topology)

    test('holds one shape for every area of the register and no other', () => {
      expect(Object.keys(topology.objects)).toEqual(['areas'])
      expect(shapes.map(({ id }) => id).toSorted()).toEqual(codesOf(edition, level).toSorted())
    })

    test('outer rings run clockwise and holes the other way, as d3-geo wants them', () => {
      const wrong = shapes.filter((shape) =>
        polygonsOf(shape).some((rings) => rings.some((ring, index) => signedArea(ring) > 0 === (index === 0))),
      )
      expect(wrong.map(({ id }) => id)).toEqual([])
    })

    test('every area has a size, and none spans more than 360 km', () => {
      const wrong = shapes.filter((shape) => {
        const [[west, south], [east, north]] = path.bounds(shape)
        return !(path.area(shape) > 0 && Math.max(east - west, north - south) < longestSide)
      })
      expect(wrong.map(({ id }) => id)).toEqual([])
    })

    test('together they lie where England lies and are as large', () => {
      const whole = { type: 'FeatureCollection' as const, features: shapes }
      const [[west, south], [east, north]] = path.bounds(whole)
      expect(Math.min(west - 80_000, south - 5_000, 660_000 - east, 660_000 - north)).toBeGreaterThan(0)
      expect(Math.abs(path.area(whole) / 1e6 / england - 1)).toBeLessThan(0.01)
    })

    test('neighbours share their borders: no line is drawn for more than two areas', () => {
      const users = new Map<number, number>()
      for (const geometry of topology.objects.areas.geometries) {
        if (!('arcs' in geometry)) continue
        for (const arc of (geometry.arcs as unknown[]).flat(3) as number[]) {
          const index = arc < 0 ? ~arc : arc
          users.set(index, (users.get(index) ?? 0) + 1)
        }
      }
      expect([...users.values()].filter((count) => count > 2)).toEqual([])
      expect([...users.values()].filter((count) => count === 2).length).toBeGreaterThanOrEqual(shapes.length)
    })
  })
})
