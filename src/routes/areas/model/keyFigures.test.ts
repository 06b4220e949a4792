import { expect, test } from 'vitest'
import { handAnswer, handMonths, handProfile, handStanding } from './fixture/handProfile'
import { keyFiguresOf } from './keyFigures'

// By hand: 100 now and 80 a year before; 10 of 100 against 20 of 80 is 10.0% and 15 points less; 12 × 200 against 12 × 160 is +25%.
const year = (row: object) => Array<object>(12).fill(row)
const months = handMonths([...year({ testsTotal: 160 }), { testsTotal: 160, waiting: 80, waiting6Plus: 20 }, ...year({})])
const own = [
  handStanding('waiting-rate', 2, { interval: { low: 1.6, high: 2.4 }, rank: { rank: 3, tied: false, of: 36, interval: { low: 2, high: 5 } } }),
  handStanding('share-6-weeks', 0.1, { interval: { low: 0.06, high: 0.17 }, rank: { rank: 4, tied: true, of: 36, interval: { low: 4, high: 4 } } }),
  handStanding('clearance', 4, { valueBefore: 5.5, estimated: true }),
]

test('each figure with its change, and with its region, England, rank and interval beside it', () => {
  const answer = handAnswer({ months })
  const [waiting, share, tests, clearance] = keyFiguresOf(handProfile(answer, { own, region: [handStanding('share-6-weeks', 0.2)] }))
  expect(waiting).toMatchObject({ figure: '100', change: '+20 on a year before' })
  expect(waiting?.lines).toContainEqual({ term: 'Rank', text: '3rd highest of 36', more: '; 95% interval 2nd to 5th' })
  expect(waiting?.lines).toContainEqual({ term: '95% interval', text: '1.6 to 2.4', more: ' per 1,000' })
  expect(share).toMatchObject({ figure: '10.0%', change: '\u221215.0 points on a year before' })
  expect(share?.lines).toEqual([
    { term: 'The South West', text: '20.0%' },
    { term: 'England', text: '13.0%' },
    { term: 'Rank', text: 'joint 4th highest of 36' },
    { term: '95% interval', text: '6.0% to 17.0%' },
  ])
  expect(tests).toMatchObject({ figure: '2,400', change: '+25.0% on a year before' })
  expect(clearance).toMatchObject({ figure: '4.0 weeks', change: '\u22121.5 weeks on a year before' })
  expect(clearance?.lines).toContainEqual({ term: 'Interval', text: 'none, since it is an estimate' })
})

test('a provider with a short list is not ranked by share, and an empty one has no share', () => {
  const trust = { level: 'provider' as const, regionName: null }
  const short = handAnswer({ months: handMonths([{ waiting: 19, waiting6Plus: 1 }]), place: trust })
  expect(keyFiguresOf(handProfile(short))[1]?.lines).toContainEqual({ term: 'Rank', text: 'not ranked: fewer than 20 waiting' })
  const empty = handAnswer({ months: handMonths([{ waiting: 0, waiting6Plus: 0 }]), place: trust })
  expect(keyFiguresOf(handProfile(empty))[1]?.figure).toBe('none waiting')
})

test('a year with missing months has no sum and no change', () => {
  const tests = keyFiguresOf(handProfile(handAnswer({ months: handMonths([{}, {}, {}]) })))[2]
  expect(tests).toMatchObject({ figure: 'not known', change: null })
  expect(tests?.label).toContain('since not all twelve have figures')
})
