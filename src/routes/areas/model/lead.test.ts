import { expect, test } from 'vitest'
import { handAnswer, handMonths } from './fixture/handProfile'
import { cautionsOf, leadOf } from './lead'

const flag = (month: string, providerName: string) => ({ month, providerCode: 'RAA', providerName, rule: 'negative_additions', detail: 'List change -5 plus 1 waiting-list tests is -4, below zero.' })

test('month, list and scans; twelve months of 200 are 2,400', () => {
  expect(leadOf(handAnswer())).toBe('At the end of February 2026, 100 people were waiting, 10 of them for six weeks or more. 2,400 scans were done for its residents in the twelve months to then.')
})

test('a year with a missing month has no sum, and a stopped provider says that missing is not zero', () => {
  const months = handMonths([...Array<object>(15).fill({}), null, {}, {}, null])
  expect(leadOf(handAnswer({ months, place: { level: 'provider' } }))).toBe(
    'At the end of June 2025, 100 people were waiting, 10 of them for six weeks or more. Later months have no row in NHS England’s figures: that is missing, not zero, and does not say that it does no scans.',
  )
})

test('flags of the last twelve months are named with their months; older ones are not', () => {
  const flags = [flag('2024-05', 'Old Trust'), flag('2025-12', 'Beta NHS Trust'), flag('2026-01', 'Beta NHS Trust'), flag('2026-01', 'Gamma Hospital')]
  expect(cautionsOf(handAnswer({ flags }))).toEqual([
    'Records look broken in some months of the last twelve, at Beta (two) and Gamma Hospital (one), so figures need care. The months are marked “?” below, with the reason.',
  ])
})

test('a provider’s own start and gaps are said', () => {
  const months = handMonths([null, null, {}, null, {}])
  expect(cautionsOf(handAnswer({ months, place: { level: 'provider' } }))).toEqual([
    'Its first figures are for March 2024. One month has no row between its first and its latest: missing, not zero.',
  ])
})

test('a code that names two places says so in both editions', () => {
  expect(cautionsOf(handAnswer({ place: { namesake: true } }))[0]).toContain('the board of that code until March 2026 was a smaller area')
  expect(cautionsOf(handAnswer({ place: { namesake: true }, edition: '2023' }))[0]).toContain('is another, larger area')
})
