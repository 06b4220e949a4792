import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areasFinder } from './areasAt'
import { builtText, dataDir } from './built'

/** Ordnance Survey grid to 100 m, and the ICB each is known to lie in. Those of split ICBs come first. */
const hospitals: [name: string, easting: number, northing: number, icb2023: string, icb2026: string][] = [
  ['Frimley Park', 487_800, 158_600, 'QNQ', 'S9B9J'],
  ['Upton, Slough', 497_900, 179_300, 'QNQ', 'S0E4D'],
  ['Watford General', 510_400, 195_600, 'QM7', 'S1Y5D'],
  ['Princess Alexandra, Harlow', 544_000, 210_200, 'QM7', 'D7T5G'],
  ['Ipswich', 619_500, 244_600, 'QJG', 'T6Y0W'],
  ['Colchester General', 599_500, 227_500, 'QJG', 'D7T5G'],
  ['Southampton General', 439_800, 115_000, 'QRL', 'QRL'],
  ["St Mary's, Isle of Wight", 449_400, 90_400, 'QRL', 'QRL'],
  ['Royal Surrey, Guildford', 496_600, 150_000, 'QXU', 'S9B9J'],
  ['Royal Sussex, Brighton', 532_800, 103_900, 'QNX', 'S9B9J'],
  ['John Radcliffe, Oxford', 453_900, 207_500, 'QU9', 'S0E4D'],
  ["Addenbrooke's, Cambridge", 546_500, 255_100, 'QUE', 'S1Y5D'],
  ['Luton and Dunstable', 505_100, 222_800, 'QHG', 'S1Y5D'],
  ['Broomfield, Chelmsford', 570_300, 211_300, 'QH8', 'D7T5G'],
  ['Norfolk and Norwich', 618_100, 307_100, 'QMM', 'T6Y0W'],
  ['Royal Free, London', 527_300, 185_400, 'QMJ', 'Z9B2Z'],
  ["St Mary's, Paddington", 526_800, 181_400, 'QRV', 'Z9B2Z'],
  ["St Thomas', London", 530_700, 179_300, 'QKK', 'QKK'],
  ['Royal Cornwall, Truro', 179_600, 45_300, 'QT6', 'QT6'],
  ['Derriford, Plymouth', 249_900, 59_600, 'QJK', 'QJK'],
  ['Salford Royal', 378_600, 399_000, 'QOP', 'QOP'],
  ['Leeds General Infirmary', 429_600, 434_000, 'QWO', 'QWO'],
  ['Royal Victoria Infirmary, Newcastle', 424_500, 565_100, 'QHM', 'QHM'],
]

/** Half a kilometre from a border: too near for the simplified map. */
const atBorder: typeof hospitals = [['Wexham Park, Slough', 499_000, 182_400, 'QNQ', 'S0E4D']]

const maps = [
  ['data/boundaries, as published', (name: string) => readFileSync(join(dataDir, 'boundaries', `${name}.json`), 'utf8'), [...hospitals, ...atBorder]],
  ['public/data, as drawn', (name: string) => builtText(`${name}.topo.json`), hospitals],
] as const

describe.each(maps)('%s', (_, read, points) => {
  const at2023 = areasFinder(read('icb_2023'))
  const at2026 = areasFinder(read('icb_2026'))

  test.each(points)('%s lies in its ICB in both editions', (_name, easting, northing, icb2023, icb2026) => {
    expect(at2023(easting, northing)).toEqual([icb2023])
    expect(at2026(easting, northing)).toEqual([icb2026])
  })
})
