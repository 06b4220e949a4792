import { geoIdentity, geoPath } from 'd3-geo'
import { fileURLToPath } from 'node:url'
import { neighbors } from 'topojson-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AreasTopology, shapesOf } from '../shapes/areasTopology'
import { buildBoundaries } from './boundaries'
import { checkSameExtent, checkShapes } from './checkShapes'

const dataDir = fileURLToPath(new URL('../../data', import.meta.url))
const path = geoPath(geoIdentity())
let built: { file: string; text: string }[]
const topology = (name: string) =>
  JSON.parse(built.find(({ file }) => file === `${name}.topo.json`)?.text ?? '') as AreasTopology

beforeAll(async () => {
  built = await buildBoundaries(dataDir)
})

describe('buildBoundaries', () => {
  it('stays light enough to load with the page', () => {
    for (const { file, text } of built) expect(text.length, file).toBeLessThan(25_000)
  })

  it.each([
    ['icb_2023', 'QJK', ['QSL', 'QT6', 'QVV']],
    ['icb_2026', 'QT6', ['QJK']],
    ['icb_2026', 'QRL', ['QOX', 'QVV', 'S0E4D', 'S9B9J']],
    ['region', 'Y58', ['Y59', 'Y60']],
  ])('%s: %s borders on %j', (name, code, expected) => {
    const { geometries } = topology(name).objects.areas
    const at = geometries.findIndex(({ id }) => id === code)
    expect(neighbors(geometries)[at]?.map((index) => geometries[index]?.id).sort()).toEqual(expected)
  })

  it('covers England: 130,279 km² to mean high water by the ONS Standard Area Measurements', () => {
    for (const name of ['icb_2023', 'icb_2026', 'region']) {
      const squareKm = shapesOf(topology(name)).reduce((total, shape) => total + path.area(shape), 0) / 1e6
      expect(Math.abs(squareKm / 130_279 - 1), name).toBeLessThan(0.01)
    }
  })

  it('keeps the Isles of Scilly, Lundy and the Isle of Wight', () => {
    const west = shapesOf(topology('icb_2026')).find(({ id }) => id === 'QT6')
    expect(path.bounds(west ?? shapesOf(topology('icb_2026'))[0]!)[0][0]).toBeLessThan(95_000)
    for (const code of ['QJK', 'QRL', 'QT6']) {
      expect(shapesOf(topology('icb_2026')).find(({ id }) => id === code)?.geometry.type).toBe('MultiPolygon')
    }
  })

  it('draws regions along the borders of ICBs', () => {
    const points = (name: string) =>
      shapesOf(topology(name)).flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2))
    const ofIcbs = new Set(points('icb_2026').map((point) => String((point as number[]).map(Math.round))))
    const ofRegions = points('region').map((point) => String((point as number[]).map(Math.round)))
    const apart = ofRegions.filter((point) => !ofIcbs.has(point))
    expect(apart.length / ofRegions.length).toBeLessThan(0.01)
  })

  it('gives the same bytes for the same data', async () => {
    expect(await buildBoundaries(dataDir)).toEqual(built)
  })
})

describe('checks', () => {
  const without = (name: string, code: string): AreasTopology => {
    const full = topology(name)
    const geometries = full.objects.areas.geometries.filter(({ id }) => id !== code)
    return { ...full, objects: { areas: { type: 'GeometryCollection', geometries } } }
  }
  const codes = () => shapesOf(topology('icb_2026')).map(({ id }) => id)

  it('name an area without a shape, and a shape without an area', () => {
    expect(() => checkShapes('icb_2026', without('icb_2026', 'QJK'), codes())).toThrow(/no shape for QJK/)
    expect(() => checkShapes('icb_2026', topology('icb_2026'), codes().slice(1))).toThrow(/unknown /)
  })

  it('name a region that lost one of its ICBs', () => {
    const smaller = topology('region')
    const [first, ...rest] = smaller.objects.areas.geometries
    const swapped = [{ ...rest[0]!, id: first!.id! }, ...rest]
    const wrong = { ...smaller, objects: { areas: { type: 'GeometryCollection' as const, geometries: swapped } } }
    expect(() => checkSameExtent('region', wrong, topology('region'))).toThrow(/differs from its published shape/)
  })
})
