import type { FigureCell, FigureFacts } from '~/contracts/figure'
import type { PlaceSeries } from '~/model/scenario/results'
import { isServicesOnly } from '../picture/chartModel'
import { shareRows, tableMonths, toldRows } from '../outcome/sharesTable'
import { isNobody } from '../words/nobody'
import { namedScenarios } from '../words/scannersWords'
import type { Worked } from '../work/workOut'
import { modelRows, planSource, workedOut } from './pictureFigure'

/** Waiting lists under each share of new demand, or each need, side by side. */
export function sharesFigure(whole: readonly Worked[], origin: string): FigureFacts {
  const [first] = whole
  const isNeed = whole.every(({ scenario }) => isServicesOnly(scenario))
  const table = () => ({
    columns: [
      { name: 'scenario', description: 'name of the scenario' },
      { name: 'assumes', description: 'do nothing, or what is assumed of new demand or need' },
      ...tableMonths.map((after) => ({ name: `waiting_${after}_months`, description: `people waiting ${after} months after the last figures` })),
      ...tableMonths.map((after) => ({ name: `share_6_weeks_${after}_months`, description: `of these, waiting six weeks or more, 0 to 1, ${after} months after; empty where nobody waits` })),
      { name: 'more_scans_fifth_year', description: 'scans more than under do nothing, in the fifth year' },
      { name: 'room_fifth_year', description: 'scans that there is room for in that year' },
      { name: 'at_most_5_percent_from', description: 'month from which at most 5% wait six weeks; empty where not within five years' },
      { name: 'at_most_1_percent_from', description: 'the same for 1%, the national standard' },
    ],
    rows: whole.flatMap(rowsOf),
  })
  return {
    id: 'plan-shares',
    title: `${namedScenarios(whole.map(({ scenario }) => scenario))}, ${first?.plan.name ?? ''}: waiting lists ${isNeed ? 'by need' : 'by who uses the added scans'}`,
    subtitle: 'A scenario, not a forecast of what will happen',
    period: 'After one, three and five years',
    definitions: [
      isNeed ? 'Nobody knows how many scans fracture services ask for, so the least, middle and greatest need are shown.' : 'New demand is a share of the added scans that goes to people who would not have been sent for one. Nobody knows it, so several are shown.',
      'Beyond twelve months nothing has been tested.',
      workedOut,
    ],
    source: planSource(origin),
    table,
    queryText: () => Promise.resolve(modelRows(table())),
    quoted: whole.flatMap(({ plan, scenario }, at) => shareRows(plan, scenario).map(({ key, name, list }) => ({ key: `${at + 1} ${key}`, label: `${scenario.name}, ${name}, people waiting after five years`, text: list.at(-1) ?? '' }))).slice(0, 6),
    month: null,
  }
}

function rowsOf({ plan, scenario }: Worked): FigureCell[][] {
  const figures = ({ list, share }: PlaceSeries): FigureCell[] => [
    ...tableMonths.map((after) => list[after - 1] ?? null),
    ...tableMonths.map((after) => (isNobody(list[after - 1] ?? 0) ? null : (share[after - 1] ?? null))),
  ]
  const year = (monthly: readonly number[]) => monthly.slice(-12).reduce((sum, value) => sum + value, 0)
  const names = shareRows(plan, scenario).map(({ name }) => name)
  return [
    [scenario.name, names[0] ?? '', ...figures(plan.doNothing), null, null, plan.doNothingReaches.five, plan.doNothingReaches.one],
    ...toldRows(plan, scenario).map(({ series, added, room, reaches }, at): FigureCell[] => [scenario.name, names[at + 1] ?? '', ...figures(series), year(added), year(room), reaches.five, reaches.one]),
  ]
}
