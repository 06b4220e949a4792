import { expect, test } from 'vitest'
import { shortProviderName } from './providerName'

test.each([
  ['Leeds Teaching Hospitals NHS Trust', 'Leeds Teaching Hospitals'],
  ['The Royal Marsden NHS Foundation Trust', 'Royal Marsden'],
  ['Mount Alvernia Hospital', 'Mount Alvernia Hospital'],
])('%s is shown as %s', (name, short) => {
  expect(shortProviderName(name)).toBe(short)
})
