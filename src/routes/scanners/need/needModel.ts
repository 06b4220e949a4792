import { formatFixed, inWords } from '~/format/number'
import { joined } from '~/format/list'
import { formatValue } from '~/format/number'
import { ranks } from '~/model/statistics/ranks'
import type { ScannerNeedRow } from '~/queries/scanners/scannerNeed'

/** A named machine, or a reader's own, by the board of 2026 that it stands in. */
export interface Placed {
  icb: string | null
  isOwn: boolean
}

export interface RankedBoard {
  code: string
  name: string
  value: number | null
  text: string
  /** "16", or "=16"; null without a value. */
  rank: string | null
  /** 1 holds the boards with most need; 0 without a value. */
  fifth: number
  machines: number
  own: number
  estimated: boolean
  suspect: string | null
}

export interface NeedRanking {
  id: 'gap' | 'rate'
  title: string
  note: string
  /** Most need first. */
  boards: RankedBoard[]
  /** Of the first fifth to the last: how many boards, and how many machines of the register and of the reader. */
  fifths: { fifth: number; boards: number; machines: number; own: number }[]
  /** "none, none, 1, 4 and 2". */
  counts: string
}

const fifthsOf = [1, 2, 3, 4, 5] as const

/** Boards by how far their scans fall short, with the machines that stand in them. */
export function needRanking(id: NeedRanking['id'], rows: readonly ScannerNeedRow[], placed: readonly Placed[]): NeedRanking {
  const needOf = ({ gap, testsRate }: ScannerNeedRow) => (id === 'gap' ? gap : testsRate === null ? null : -testsRate)
  const ranked = ranks(rows.map(needOf))
  const boards = rows.map((row, index): RankedBoard => {
    const rank = ranked[index] ?? null
    const value = id === 'gap' ? row.gap : row.testsRate
    const here = placed.filter(({ icb }) => icb === row.code)
    return {
      code: row.code, name: row.shortName, value,
      text: id === 'gap' ? formatValue('gap_per_1000_aged_50_plus', value) : value === null ? 'not known' : formatFixed(value, 1),
      rank: rank?.label ?? null,
      fifth: rank === null ? 0 : Math.ceil((fifthsOf.length * rank.rank) / rows.length),
      machines: here.filter(({ isOwn }) => !isOwn).length,
      own: here.filter(({ isOwn }) => isOwn).length,
      estimated: row.quality === 'estimated',
      suspect: row.suspectProviders,
    }
  })
  const place = ({ code }: RankedBoard) => ranked[rows.findIndex((row) => row.code === code)]?.rank ?? Infinity
  boards.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1))
  const fifths = fifthsOf.map((fifth) => {
    const held = boards.filter((board) => board.fifth === fifth)
    const sum = (of: (board: RankedBoard) => number) => held.reduce((total, board) => total + of(board), 0)
    return { fifth, boards: held.length, machines: sum((board) => board.machines), own: sum((board) => board.own) }
  })
  return { id, ...words[id], boards, fifths, counts: joined(fifths.map(({ machines }) => (machines === 0 ? 'none' : String(machines)))) }
}

const words: Record<NeedRanking['id'], { title: string; note: string }> = {
  gap: { title: 'Scans short of need, allowing for age', note: 'scans a year per 1,000 people aged 50+ short of what a board’s part of England’s expected fractures would give; below the line, more than that' },
  rate: { title: 'Scans per head', note: 'scans in twelve months per 1,000 people aged 50+, fewest first' },
}

/** Where the named machines stand, and in the same breath how little that says. */
export function needSentence({ fifths, counts }: NeedRanking, named: number, announced: number): string {
  const most = fifths.slice(0, 2).reduce((sum, { machines }) => sum + machines, 0)
  const least = fifths.slice(3).reduce((sum, { machines }) => sum + machines, 0)
  const caution = `but only ${named} of ${announced} are named, so this says little about the programme`
  return `${most === 0 ? `None of the ${inWords(named)} named machines stands` : `Of the ${inWords(named)} named machines, ${inWords(most)} ${most === 1 ? 'stands' : 'stand'}`} in the two fifths of boards that are furthest short of scans for their need, and ${inWords(least)} in the two fifths least short (by fifths, most need first: ${counts}); ${caution}.`
}
