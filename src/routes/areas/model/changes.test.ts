import { expect, test } from 'vitest'
import { changesOf } from './changes'
import { handAnswer, handMonths } from './fixture/handProfile'

const changes = (waiting: readonly (number | null)[]) => changesOf(handAnswer({ months: handMonths(waiting.map((count) => (count === null ? null : { waiting: count, waiting6Plus: 0 }))) }), [])

test.each([
  // Changes of 10, 10, 10 and then 31, 20, 10, 0: the median is 10.
  [[100, 110, 100, 110, 141], '+31', 'unusually large'],
  [[100, 110, 100, 110, 90], '\u221220', 'more than usual'],
  [[100, 110, 100, 110, 100], '\u221210', 'no more than usual'],
  [[100, 110, 100, 110, 110], '0', 'no change'],
])('%j: %s is %s', (waiting, change, verdict) => {
  expect(changes(waiting).rows[0]).toMatchObject({ what: 'People waiting', change, typical: '10', verdict })
})

test('a month after a gap has no change', () => {
  const { rows, title } = changes([100, 110, null, 120])
  expect(title).toBe('What changed from March 2024 to April 2024')
  expect(rows[0]).toMatchObject({ now: '120', change: 'not known', verdict: 'cannot be said' })
})
