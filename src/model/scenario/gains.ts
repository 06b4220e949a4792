import type { Gain } from './results'
import type { ScenarioRun } from './run'
import { placeSeries, changeOf } from './series'
import { partsInPlace } from './reach'
import type { PreparedArea } from './prepare'

const year = 12

/**
 * Who gains: what the scenario changes in each region, and over the boards of each fifth of need.
 * @param month position of the month asked about, from 0; scans are those of the twelve months up to it
 */
export function gainsOf(run: ScenarioRun, month: number): Gain[] {
  const { regions, boards } = run.plan
  const byBoard = new Map(boards.map((board) => [board.code, areaTotals(run, board, month)]))
  const fifths = [1, 2, 3, 4, 5].map((fifth) => {
    const members = boards.filter(({ needFifth }) => needFifth === fifth)
    return gain('need fifth', String(fifth), `Fifth ${fifth} of 5, from furthest short of scans`, members.flatMap((board) => byBoard.get(board.code) ?? []))
  })
  return [...regions.map((region) => gain('region', region.code, region.name, [areaTotals(run, region, month)])), ...fifths]
}

interface Totals {
  scansAdded: number
  scansBefore: number
  list: number
  listBefore: number
  /** People waiting six weeks or more. */
  late: number
  lateBefore: number
}

function areaTotals(run: ScenarioRun, area: PreparedArea, month: number): Totals {
  const change = changeOf(run, partsInPlace(run.plan, area.code))
  const { list, share } = placeSeries(run, area, change)
  const at = (values: ArrayLike<number>) => values[month] ?? 0
  return {
    scansAdded: change.added.subarray(Math.max(0, month + 1 - year), month + 1).reduce((sum, scans) => sum + scans, 0),
    scansBefore: area.tests.reduce((sum, scans) => sum + scans, 0),
    list: at(list), listBefore: at(area.baseline.list),
    late: at(list) * at(share), lateBefore: at(area.baseline.list) * at(area.baseline.share),
  }
}

function gain(group: Gain['group'], key: string, name: string, members: readonly Totals[]): Gain {
  const sum = (of: keyof Totals) => members.reduce((total, member) => total + member[of], 0)
  const share = (late: keyof Totals, list: keyof Totals) => (sum(list) > 0 ? sum(late) / sum(list) : 0)
  return {
    group, key, name,
    scansAdded: sum('scansAdded'),
    scansAddedPer1000: sum('scansBefore') > 0 ? (1000 * sum('scansAdded')) / sum('scansBefore') : 0,
    listChange: sum('list') - sum('listBefore'),
    shareChange: 100 * (share('late', 'list') - share('lateBefore', 'listBefore')),
  }
}
