import { expect, test } from 'vitest'
import { addressInPrint } from './addressInPrint'

test('an address stands without its protocol and the part of the page', () => {
  expect(addressInPrint('https://atlas.example/areas/QRL?from=2024-04#need')).toEqual({ address: 'atlas.example/areas/QRL?from=2024-04', note: null })
})

test('a path alone, which is all that the build knows, stays as it is', () => {
  expect(addressInPrint('/areas/2023/QRL').address).toBe('/areas/2023/QRL')
})

test('settings of more than two lines are left out, and the sheet says so', () => {
  const { address, note } = addressInPrint(`https://atlas.example/plan?s=${'x'.repeat(400)}`)
  expect(address).toBe('atlas.example/plan')
  expect(note).toMatch(/too long to print/)
})
