import { expect, test } from 'vitest'
import { LightPath } from './lightPath'

test('rings are whole, relative and without points that fall together', () => {
  const path = new LightPath()
  path.moveTo(10.2, 10.4)
  path.lineTo(20, 10)
  path.lineTo(20.3, 10.2)
  path.lineTo(15, 4.6)
  path.closePath()
  expect(path.toString()).toBe('M10,10l10,0-5-5z')
})

test('a ring too small to enclose anything is left out', () => {
  const path = new LightPath()
  path.moveTo(1, 1)
  path.lineTo(1.3, 1.2)
  path.lineTo(2, 2)
  path.closePath()
  expect(path.toString()).toBe('')
})
