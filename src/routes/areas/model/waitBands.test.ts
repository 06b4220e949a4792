import { expect, test } from 'vitest'
import { handAnswer } from './fixture/handProfile'
import { waitBandsOf } from './waitBands'

const people = (...first: (number | null)[]) => [...first, ...Array<number>(14 - first.length).fill(0)]
const bands = (now: (number | null)[], then?: (number | null)[]) =>
  waitBandsOf(handAnswer({ bands: [...(then ? [{ month: '2025-02', people: then }] : []), { month: '2026-02', people: now }] }))

test('half have waited under the band that the middle person is in', () => {
  // 10 + 20 of 60 is half.
  const { title, rows, summary } = bands(people(10, 20, 30), people(40))
  expect(title).toBe('Half of those waiting have waited under 2 weeks')
  expect(rows[1]).toEqual({ band: '1 to 2 weeks', now: '20 (33.3%)', then: '0 (0.0%)' })
  expect(summary).toBe('0 of 60 (0.0%) had waited thirteen weeks or more; in February 2025 it was 0 of 40 (0.0%).')
})

test('a list past the last band, an empty one and an unknown one are told apart', () => {
  expect(bands([...Array<number>(13).fill(0), 9]).title).toBe('Half of those waiting have waited thirteen weeks or more')
  expect(bands(people(0)).title).toBe('How long people had waited: nobody was waiting in February 2026')
  expect(bands(people(3, null)).title).toBe('How long people had waited: not known for February 2026')
})

// Of 100 people 37 are in the largest band: by hand, round shares up to 37%.
test('the axis has round shares, from nought to the largest drawn', () => {
  expect(bands(people(37, 33, 30)).ticks.map(({ label }) => label)).toEqual(['0%', '10%', '20%', '30%'])
})

test('without a row a year before nothing is drawn for it', () => {
  const { then, summary, rows } = bands(people(5))
  expect(then.shares.every((share) => share === null)).toBe(true)
  expect(rows[0]?.then).toBe('not known')
  expect(summary).toContain('There is no whole row for February 2025')
})
