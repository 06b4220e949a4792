import { expect, it } from 'vitest'
import { missingWords, summaryOf } from './summary'

it('journeys of a browser that is not here are counted apart, and fail nothing', () => {
  expect(summaryOf({ passed: 45, failed: 0, skipped: 0 })).toBe('45 passed, 0 failed')
  expect(summaryOf({ passed: 29, failed: 1, skipped: 15 })).toBe('29 passed, 1 failed, 15 skipped')
})

it('a missing browser is named with what would bring it', () => {
  expect(missingWords('WebKit', ['webkit2gtk-driver', 'xvfb'])).toBe('WebKit is not here: apt-get install webkit2gtk-driver xvfb brings it')
})
