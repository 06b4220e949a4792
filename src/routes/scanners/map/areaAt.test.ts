import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { expect, test } from 'vitest'
import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import { areaAt } from './areaAt'

const square = { code: 'QAA', path: 'M0,0L10,0L10,10L0,10ZM4,4L6,4L6,6L4,6Z', centre: [5, 5] as [number, number] }
// Leeds town hall is at about 429800, 433800 of the National Grid; this placing puts it near 1, 1.
const placed = { scale: 1 / 10_000, x: -42, y: 44.4 }

test('a point inside a ring is in the area, one in its hole or outside is not', () => {
  expect(areaAt([square], placed, { lon: -1.5491, lat: 53.8 })).toBe('QAA')
  expect(areaAt([square], { ...placed, x: -38, y: 48.4 }, { lon: -1.5491, lat: 53.8 })).toBeNull()
  expect(areaAt([square], { ...placed, x: -60 }, { lon: -1.5491, lat: 53.8 })).toBeNull()
})

test('every named site lies in the board that the register gives it', () => {
  const { areas, placed: real } = mapGeometry(JSON.parse(readFileSync(join(process.cwd(), 'data', 'boundaries', 'icb_2026.json'), 'utf8')) as AreasTopology, () => null)
  const sites = csvParse(readFileSync(join(process.cwd(), 'data', 'scanner_site.csv'), 'utf8'))
  expect(sites).toHaveLength(7)
  for (const { lon, lat, icb_2026 } of sites) expect(areaAt(areas, real, { lon: Number(lon), lat: Number(lat) })).toBe(icb_2026)
})
