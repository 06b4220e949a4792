import { expect, test } from 'vitest'
import { percent, rangeText, reachRows, reachSentence } from './reachWords'

const reach = (share: number) => ({ people: 1000, shares: [share / 2, share, share] })
const reached = (all: number, boards: Record<string, number>) => ({ all: reach(all), boards: new Map(Object.entries(boards).map(([code, share]) => [code, reach(share)])) })
const answer = { own: reached(0.034, { QWO: 0.7, QJK: 0.0004, QF7: 0.0004 }), main: reached(0.849, { QWO: 1, QJK: 0.8, QF7: 0.8 }), all: reached(0.9996, { QWO: 1, QJK: 0.9, QF7: 0.9 }) }

test('a share is never rounded up to all, nor down to nobody', () => {
  expect([0, 0.0004, 0.034, 0.9996, 1].map(percent)).toEqual(['0%', 'under 0.1%', '3.4%', 'over 99.9%', '100%'])
})

test('the sentence says how far, how it is measured, and what open data leave open', () => {
  expect(reachSentence(1, answer)).toBe('3.4% of people aged 50 and over in England live within 20 km of your one site, in a straight line. By open data alone the share is anywhere from 84.9% to over 99.9%.')
  expect(reachSentence(1200, answer)).toContain('of one of your 1,200 sites, in a straight line')
})

test('England stands first, then boards from the least reached; two ends alike are one figure', () => {
  const rows = reachRows([{ code: 'QWO', name: 'West Yorkshire' }, { code: 'QJK', name: 'Devon' }, { code: 'QF7', name: 'Avon' }, { code: 'XXX', name: 'Not in the table' }], answer)
  expect(rows.map(({ code, main, all }) => [code, rangeText(main, all)])).toEqual([['ENG', '84.9% to\u00a0over 99.9%'], ['QF7', '80.0% to\u00a090.0%'], ['QJK', '80.0% to\u00a090.0%'], ['QWO', '100%']])
})
