import { expect, test } from 'vitest'
import { marksOnAreas } from './marksOnAreas'

const drawn = (code: string, path: string) => ({ code, path, centre: [0, 0] as [number, number] })
const texts = new Map([['A', '2021'], ['B', '2016'], ['C', '2012']])

test('a text stands at the middle of the largest piece of land: by hand, (10+90)/2 and (20+60)/2', () => {
  const islandAndMain = 'M0,0L4,0L4,4L0,4ZM10,20L90,20L90,60L10,60Z'
  expect(marksOnAreas([drawn('A', islandAndMain)], texts)).toEqual([{ code: 'A', text: '2021', at: [50, 40], roomy: true }])
})

test('land too small for the text bears none; land too small for a phone is marked so', () => {
  const small = 'M0,0L30,0L30,30L0,30Z'
  const middling = 'M0,0L40,0L40,30L0,30Z'
  expect(marksOnAreas([drawn('A', small), drawn('B', middling)], texts)).toEqual([{ code: 'B', text: '2016', at: [20, 15], roomy: false }])
})

test('an area without a text bears none', () => {
  expect(marksOnAreas([drawn('Z', 'M0,0L90,0L90,90L0,90Z')], texts)).toEqual([])
})
