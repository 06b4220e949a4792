import { expect, test } from 'vitest'
import { activeAfter } from './activeAfter'

/** Expected by the keyboard table of the pattern "Editable Combobox With List Autocomplete" in the ARIA practices. */
test.each([
  ['ArrowDown', null, 3, 0],
  ['ArrowDown', 1, 3, 2],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', null, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowDown', null, 0, null],
  ['ArrowUp', null, 0, null],
  ['Home', 2, 3, null],
  ['End', 2, 3, null],
  ['ArrowLeft', 1, 3, null],
  ['ArrowRight', 1, 3, null],
  ['Tab', 1, 3, undefined],
  ['x', 1, 3, undefined],
] as const)('%s at %s of %s leads to %s', (key, active, count, expected) => {
  expect(activeAfter(key, active, count)).toBe(expected)
})
