import mapshaper from 'mapshaper'
import { expect, test } from 'vitest'
import { britishNationalGrid } from './britishNationalGrid'

const places = [
  { lon: -5.71, lat: 50.07 },
  { lon: 1.75, lat: 52.48 },
  { lon: -2, lat: 55.77 },
  { lon: -0.1276, lat: 51.5072 },
  { lon: -3.52, lat: 54.5 },
]

test("agrees with mapshaper's own projection to ten metres, from Penzance to Berwick", async () => {
  const points = {
    type: 'FeatureCollection',
    features: places.map(({ lon, lat }) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } })),
  }
  const output = await mapshaper.applyCommands('-i in.json -proj init=EPSG:4326 EPSG:27700 -o out.json', { 'in.json': JSON.stringify(points) })
  const found = JSON.parse(String(output['out.json'])) as { features?: { geometry: { coordinates: [number, number] } }[]; geometries?: { coordinates: [number, number] }[] }
  const projected = found.geometries?.map(({ coordinates }) => coordinates) ?? found.features?.map(({ geometry }) => geometry.coordinates) ?? []
  expect(projected).toHaveLength(places.length)
  places.forEach((place, index) => {
    const { easting, northing } = britishNationalGrid(place)
    const [x = NaN, y = NaN] = projected[index] ?? []
    expect(Math.hypot(easting - x, northing - y)).toBeLessThan(10)
  })
})
