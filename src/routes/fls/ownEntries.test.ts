import { expect, test } from 'vitest'
import { splitEntries } from './ownEntries'

const entry = (edition: '2023' | '2026', code: string) => ({ edition, code, state: 'service' as const, covered: 50 })

test('an entry counts for its own edition and a board of it; the others are kept and named', () => {
  const own = [entry('2026', 'QRL'), entry('2023', 'QRL'), entry('2026', 'ZZZ')]
  expect(splitEntries(own, '2026', new Set(['QRL', 'QWO']))).toEqual({
    used: [own[0]],
    kept: [own[1], own[2]],
    notes: ['“ZZZ” in the link is no board of these boundaries, so your entry for it is not used.', 'Your entry of the other boundaries is kept in the link and not used here.'],
  })
  expect(splitEntries(own, '2023', new Set(['QRL'])).used).toEqual([own[1]])
})

test('nothing is said where all are used', () => {
  expect(splitEntries([entry('2026', 'QWO')], '2026', new Set(['QWO'])).notes).toEqual([])
})
