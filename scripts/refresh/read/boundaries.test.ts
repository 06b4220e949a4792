import { neighbors } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { type AreasTopology, shapesOf } from '../../shapes/areasTopology'
import { readBoundaries } from './boundaries'
import { sourcesEdited, sourcesWith } from './smallEngland'

describe('readBoundaries', () => {
  it('projects to metres, names areas by code and shares the border', async () => {
    const files = await readBoundaries(sourcesWith())
    expect(files.map(({ file }) => file)).toEqual(['icb_2023.json', 'icb_2026.json', 'region.json'])
    const topology = JSON.parse(files[1]?.text ?? '') as AreasTopology
    const geometries = topology.objects.areas.geometries
    expect(geometries.map(({ id }) => id)).toEqual(['L1V2S', 'QJK'])
    expect(geometries[0]).not.toHaveProperty('properties')
    expect(neighbors(geometries)).toEqual([[1], [0]])
    const [easting = 0, northing = 0] = shapesOf(topology)[1]!.geometry.coordinates.flat(1)[0] as number[]
    expect(easting).toBeGreaterThan(200_000)
    expect(northing).toBeLessThan(200_000)
  })

  it('writes the same bytes twice', async () => {
    expect(await readBoundaries(sourcesWith())).toEqual(await readBoundaries(sourcesWith()))
  })

  it('refuses an ICB without a shape', async () => {
    const sources = sourcesEdited('geography/icb_2026-04_bsc.geojson', 'E54000099', 'E54000098')
    await expect(readBoundaries(sources)).rejects.toThrow(/E54000099/)
  })
})
