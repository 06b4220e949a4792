import { expect, test } from 'vitest'
import { handAnswer } from './fixture/handProfile'
import { successionOf } from './succession'

const row = { edition: '2023' as const, code: 'QBB', shortName: 'Betashire', aged50PlusMoved: 1000, quality: 'exact' as const }
const split = { ...row, kind: 'split' as const, shareOfOther: 0.3, shareOfOwn: 0.25 }

test('today’s board names what it was made from, and what is estimated', () => {
  const model = successionOf(handAnswer({ succession: [{ ...row, code: 'QAB', kind: 'merged', shareOfOther: 1, shareOfOwn: 0.75, aged50PlusMoved: 3000 }, split], place: { estimated: true } }))
  expect(model?.rows.map(({ link, text }) => [link, text])).toEqual([
    ['/areas/2023/QAB', 'the whole of it: 3,000 people aged 50 and over at the Census of 2021, 75% of today’s area, exact'],
    ['/areas/2023/QBB', '30% of it: 1,000 people aged 50 and over at the Census of 2021, 25% of today’s area, estimated'],
  ])
  expect(model?.sentence).toContain('a part is an estimate')
})

test('a board that was split says where its people went', () => {
  const model = successionOf(handAnswer({ edition: '2023', succession: [{ ...split, edition: '2026', shareOfOwn: 0.6 }] }))
  expect(model?.became).toBe('Alphashire ended on 31 March 2026. Its people are now in:')
  expect(model?.rows[0]).toMatchObject({ link: '/areas/QBB', short: 'Betashire (60%)' })
})

test('a board that kept its boundaries leads to its other page; regions and providers have no such part', () => {
  const same = successionOf(handAnswer({ succession: [{ ...row, code: 'QAA', kind: 'same', shareOfOther: 1, shareOfOwn: 1 }] }))
  expect(same?.rows[0]).toMatchObject({ link: '/areas/2023/QAA', text: 'the same area' })
  expect(successionOf(handAnswer({ place: { level: 'region' } }))).toBeNull()
})
