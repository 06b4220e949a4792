import { formatFixed } from '~/format/number'
import { type Reach, reachDistances } from '~/model/access/reach'
import type { Reached } from '../work/accessMessages'
import type { ReachAnswer } from './askReach'

/** 0.995 as "99.5%"; never rounded up to all or down to none. */
export function percent(share: number): string {
  const text = formatFixed(100 * share, 1)
  if (text === '100.0') return share < 1 ? 'over 99.9%' : '100%'
  if (text === '0.0') return share > 0 ? 'under 0.1%' : '0%'
  return `${text}%`
}

const middle = 1

/** Shares within the middle distance, by the fewest and the most sites that open data leave open: "84.9% to 97.3%", or one where both are alike. */
export function rangeText(...ends: readonly [Reach, Reach]): string {
  const [from, to] = ends.map(({ shares }) => percent(shares[middle] ?? 0))
  return from === to ? `${from}` : `${from} to\u00a0${to}`
}

/** "74.2% of people aged 50 and over in England live within 20 km of one of your 120 sites…" */
export function reachSentence(sites: number, { own, all, main }: Pick<ReachAnswer, 'own' | 'all' | 'main'>): string {
  const of = ({ all: { shares } }: Reached) => percent(shares[middle] ?? 0)
  return `${of(own)} of people aged 50 and over in England live within ${reachDistances[middle] / 1000} km of ${sites === 1 ? 'your one site' : `one of your ${formatFixed(sites, 0)} sites`}, in a straight line. By open data alone the share is anywhere from ${of(main)} to ${of(all)}.`
}

interface ReachRow {
  code: string
  name: string
  own: Reach
  all: Reach
  main: Reach
}

/** England first, then the boards, the least reached first. */
export function reachRows(names: readonly { code: string; name: string }[], { own, all, main }: Pick<ReachAnswer, 'own' | 'all' | 'main'>): ReachRow[] {
  const boards = names.flatMap(({ code, name }): ReachRow[] => {
    const [mine, every, chief] = [own, all, main].map(({ boards: found }) => found.get(code))
    return mine && every && chief ? [{ code, name, own: mine, all: every, main: chief }] : []
  })
  return [
    { code: 'ENG', name: 'England', own: own.all, all: all.all, main: main.all },
    ...boards.sort((a, b) => (a.own.shares[middle] ?? 0) - (b.own.shares[middle] ?? 0) || (a.name < b.name ? -1 : 1)),
  ]
}
