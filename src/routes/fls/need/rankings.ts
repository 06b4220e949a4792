import { ageWeights, type AgeWeight } from '~/contracts/need'
import type { AreaNeed, Needs } from '~/model/need/areaNeed'
import { spearman } from '~/model/statistics/correlation'
import { ranks } from '~/model/statistics/ranks'
import { needsAtWeight, type NeedCase } from '../needs'

/** What boards are ranked by; each puts the board with most need first. */
type Criterion = 'crude' | AgeWeight | 'complete'

interface RankColumn {
  id: Criterion
  heading: string
  note: string
  /** Rank correlation with the crude ranking; null for that ranking itself. */
  withCrude: { coefficient: number; low: number; high: number } | null
}

interface RankRow {
  code: string
  name: string
  /** One per column; label null where a board has no scans. */
  cells: { label: string | null; fifth: number }[]
}

export interface Rankings {
  columns: RankColumn[]
  /** By the usual weights. */
  rows: RankRow[]
  sentence: string
}

const headings: Record<Criterion, { heading: string; note: string }> = {
  'crude': { heading: 'Scans per head', note: 'short of England’s rate, everybody aged 50+ counted alike' },
  'one-rate': { heading: 'One rate per sex', note: 'published rates for women and men, no age' },
  '65-plus': { heading: 'By people 65+', note: 'need goes with people aged 65+' },
  '75-plus': { heading: 'By people 75+', note: 'need goes with people aged 75+' },
  '85-plus': { heading: 'By people 85+', note: 'need goes with people aged 85+' },
  'usual': { heading: 'Usual weights', note: 'hips by people 85+, other fractures by people 65+' },
  'complete': { heading: 'Full coverage', note: 'additional scans per head if everybody who fractures is seen' },
}
const order: readonly Criterion[] = ['crude', 'one-rate', ...ageWeights.filter((weight) => weight !== 'one-rate' && weight !== 'usual'), 'usual', 'complete']

/** Scans a year short of what England's scans, shared out by expected fractures, would give; per 1,000 people aged 50+. */
const shortOfNeed = ({ scans, people, fractures, crudeRate }: AreaNeed, { boards }: Needs): number | null => {
  if (scans === null || crudeRate === null) return null
  const counted = boards.filter((board) => board.scans !== null)
  const total = (of: (board: AreaNeed) => number) => counted.reduce((sum, board) => sum + of(board), 0)
  return (1000 * total((board) => board.scans ?? 0) * fractures.central) / total((board) => board.fractures.central) / people - crudeRate
}

/** How boards rank under each benchmark and each way to allow for age, at the usual assumptions. */
export function rankingsOf(given: NeedCase, nameOf: (code: string) => string): Rankings {
  const usual = needsAtWeight(given, 'usual')
  const codes = usual.boards.map(({ code }) => code)
  const valuesBy = new Map<Criterion, (number | null)[]>(order.map((id) => {
    if (id === 'crude') return [id, usual.boards.map(({ crudeRate }) => (crudeRate === null ? null : -crudeRate))]
    if (id === 'complete') return [id, usual.boards.map(({ completion, people }) => completion.central / people)]
    const needs = needsAtWeight(given, id)
    return [id, needs.boards.map((board) => shortOfNeed(board, needs))]
  }))
  const values = (id: Criterion) => valuesBy.get(id) ?? []
  const ranked = new Map(order.map((id) => [id, ranks(values(id))]))
  const columns = order.map((id): RankColumn => {
    const found = id === 'crude' ? null : spearman(values('crude'), values(id))
    return { id, ...headings[id], withCrude: found?.interval ? { coefficient: found.coefficient, ...found.interval } : null }
  })
  const rows = codes.map((code, at): RankRow => ({
    code,
    name: nameOf(code),
    cells: order.map((id) => {
      const rank = ranked.get(id)?.[at] ?? null
      return { label: rank?.label ?? null, fifth: rank === null ? 0 : Math.ceil((5 * rank.rank) / codes.length) }
    }),
  }))
  const place = (row: RankRow) => ranked.get('usual')?.[codes.indexOf(row.code)]?.rank ?? Infinity
  rows.sort((a, b) => place(a) - place(b))
  return { columns, rows, sentence: sentenceOf(columns, order, codes, ranked) }
}

const shown = 10

function sentenceOf(columns: readonly RankColumn[], of: readonly Criterion[], codes: readonly string[], ranked: ReadonlyMap<Criterion, ReturnType<typeof ranks>>): string {
  const correlation = (id: Criterion) => columns.find((column) => column.id === id)?.withCrude?.coefficient ?? NaN
  const top = (id: Criterion) => codes.filter((_, at) => (ranked.get(id)?.[at]?.rank ?? Infinity) <= shown)
  const weights = of.filter((id): id is AgeWeight => id !== 'crude' && id !== 'complete' && id !== 'one-rate')
  const kept = top('crude').filter((code) => weights.every((id) => top(id).includes(code)))
  const byAge = weights.map(correlation)
  return [
    `One rate per sex only turns the scan rate upside down: its ranking is all but that of scans per head again (rank correlation ${correlation('one-rate').toFixed(3)}).`,
    `Once age counts, the correlation is ${Math.min(...byAge).toFixed(2)} to ${Math.max(...byAge).toFixed(2)}, and ${kept.length} of the ${shown} boards furthest short by scans per head stay among the ${shown} under every age weight.`,
    `Scans for full coverage follow fractures alone, not scans done, and rank boards another way (${correlation('complete').toFixed(2)}).`,
  ].join(' ')
}
