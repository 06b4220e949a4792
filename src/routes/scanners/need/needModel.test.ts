import { describe, expect, test } from 'vitest'
import type { ScannerNeedRow } from '~/queries/scanners/scannerNeed'
import { needRanking, needSentence } from './needModel'

/** Ten boards, A the furthest short and J the least; the rate runs the other way but for A, which has none. */
const rows: ScannerNeedRow[] = 'C,A,B,D,E,F,G,H,I,J'.split(',').map((name) => {
  const at = name.charCodeAt(0) - 65
  return { code: name, shortName: `Board ${name}`, month: '2026-03', gap: 9 - 2 * at, scansShort: 0, testsRate: at === 0 ? null : 20 + at, quality: 'exact', suspectProviders: null }
})
const placed = [{ icb: 'C', isOwn: false }, { icb: 'C', isOwn: false }, { icb: 'J', isOwn: false }, { icb: 'A', isOwn: true }, { icb: null, isOwn: true }]

describe('boards by need', () => {
  const gap = needRanking('gap', rows, placed)

  test('most need first, two of ten to a fifth', () => {
    expect(gap.boards.map(({ code, rank, fifth }) => `${code}${rank}/${fifth}`)).toEqual(['A1/1', 'B2/1', 'C3/2', 'D4/2', 'E5/3', 'F6/3', 'G7/4', 'H8/4', 'I9/5', 'J10/5'])
    expect(gap.boards[0]?.text).toBe('+9.0')
  })

  test('machines of the register and of the reader are counted apart; one without a board nowhere', () => {
    expect(gap.fifths.map(({ machines, own }) => [machines, own])).toEqual([[0, 1], [2, 0], [0, 0], [0, 0], [1, 0]])
    expect(gap.counts).toBe('none, 2, none, none and 1')
  })

  test('the sentence carries its caution', () => {
    expect(needSentence(gap, 3, 33)).toBe('Of the three named machines, two stand in the two fifths of boards that are furthest short of scans for their need, and one in the two fifths least short (by fifths, most need first: none, 2, none, none and 1); but only 3 of 33 are named, so this says little about the programme.')
  })

  test('by scans per head, fewest first; a board without a figure has no rank and comes last', () => {
    const { boards } = needRanking('rate', rows, placed)
    expect(boards.map(({ code }) => code).join('')).toBe('BCDEFGHIJA')
    expect(boards.at(-1)).toMatchObject({ rank: null, fifth: 0, text: 'not known' })
    expect(boards[0]).toMatchObject({ rank: '1', text: '21.0' })
  })
})
