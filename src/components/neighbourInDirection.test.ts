import { expect, test } from 'vitest'
import { neighbourInDirection } from './neighbourInDirection'

const at = (code: string, x: number, y: number) => ({ code, path: '', centre: [x, y] as [number, number] })
const areas = [at('middle', 50, 50), at('east', 80, 55), at('far-east', 140, 50), at('north', 52, 10), at('south-west', 30, 75)]
const from = (code: string) => areas.find((area) => area.code === code) ?? at('none', 0, 0)

test('an arrow goes to the nearest area that way', () => {
  expect(neighbourInDirection(areas, from('middle'), 'ArrowRight')?.code).toBe('east')
  expect(neighbourInDirection(areas, from('middle'), 'ArrowUp')?.code).toBe('north')
  expect(neighbourInDirection(areas, from('east'), 'ArrowLeft')?.code).toBe('middle')
})

test('at the edge, and for another key, there is no way on', () => {
  expect(neighbourInDirection(areas, from('north'), 'ArrowUp')).toBeUndefined()
  expect(neighbourInDirection(areas, from('middle'), 'a')).toBeUndefined()
})
