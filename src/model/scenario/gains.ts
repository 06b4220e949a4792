import type { Gain } from './results'
import type { ScenarioRun } from './run'
import { placeSeries, sumsOf } from './series'
import { partsInPlace } from './reach'
import type { PreparedArea } from './prepare'

const year = 12

/**
 * Who gains: what the scenario changes in each region, and over the boards of each fifth of need.
 * @param month position of the month asked about, from 0; scans are those of the twelve months up to it
 */
export function gainsOf(run: ScenarioRun, month: number): Gain[] {
  const { regions, boards } = run.plan
  const byBoard = new Map(boards.map((board) => [board.code, changeOf(run, board, month)]))
  const fifths = [1, 2, 3, 4, 5].map((fifth) => {
    const members = boards.filter(({ needFifth }) => needFifth === fifth)
    return gain('need fifth', String(fifth), `Fifth ${fifth} of 5 by gap in scans`, members.flatMap((board) => byBoard.get(board.code) ?? []))
  })
  return [...regions.map((region) => gain('region', region.code, region.name, [changeOf(run, region, month)])), ...fifths]
}

interface Change {
  scansAdded: number
  scansBefore: number
  list: number
  listBefore: number
  /** People waiting six weeks or more. */
  late: number
  lateBefore: number
}

function changeOf(run: ScenarioRun, area: PreparedArea, month: number): Change {
  const sums = sumsOf(run, partsInPlace(run.plan, area.code))
  const { list, share } = placeSeries(run, area, sums)
  const at = (values: ArrayLike<number>) => values[month] ?? 0
  return {
    scansAdded: sums.added.subarray(Math.max(0, month + 1 - year), month + 1).reduce((sum, scans) => sum + scans, 0),
    scansBefore: area.tests.reduce((sum, scans) => sum + scans, 0),
    list: at(list), listBefore: at(area.baseline.list),
    late: at(list) * at(share), lateBefore: at(area.baseline.list) * at(area.baseline.share),
  }
}

function gain(group: Gain['group'], key: string, name: string, members: readonly Change[]): Gain {
  const sum = (of: keyof Change) => members.reduce((total, member) => total + member[of], 0)
  const share = (late: keyof Change, list: keyof Change) => (sum(list) > 0 ? sum(late) / sum(list) : 0)
  return {
    group, key, name,
    scansAdded: sum('scansAdded'),
    scansAddedPer1000: sum('scansBefore') > 0 ? (1000 * sum('scansAdded')) / sum('scansBefore') : 0,
    listChange: sum('list') - sum('listBefore'),
    shareChange: 100 * (share('late', 'list') - share('lateBefore', 'listBefore')),
  }
}
