import { expect, test } from 'vitest'
import { longestDescription, shortened } from './previewMeta'

// Lengths counted by hand.
test.each([
  ['One sentence.', 40, 'One sentence.'],
  ['One sentence. A second  one.', 28, 'One sentence. A second one.'],
  ['One sentence. A second one.', 20, 'One sentence.'],
  ['Of 1.5 per cent it is said. More.', 29, 'Of 1.5 per cent it is said.'],
  ['A sentence without an end in sight', 20, 'A sentence without…'],
])('“%s” in %i characters', (text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected)
  expect(shortened(text, longest).length).toBeLessThanOrEqual(longest)
})

test('what is short enough stays as it is', () => {
  expect(shortened('x'.repeat(longestDescription))).toHaveLength(longestDescription)
})
