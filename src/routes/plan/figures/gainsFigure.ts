import type { FigureCell, FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { hasGains } from '../outcome/GainsPart'
import { isServicesOnly } from '../picture/chartModel'
import type { Worked } from '../work/workOut'
import { aboutMore } from '../words/about'
import { namedScenarios } from '../words/scannersWords'
import { modelRows, planSource, workedOut } from './pictureFigure'

/** Who gains by scenarios: regions, and fifths of boards by need. */
export function gainsFigure(whole: readonly Worked[], origin: string): FigureFacts {
  const month = formatMonth(whole[0]?.plan.months[35] ?? '')
  const isNeed = whole.every(({ scenario }) => isServicesOnly(scenario))
  const regions = whole.flatMap(({ gains, scenario }, at) => (gains?.low ?? []).flatMap(({ group, key, name, scansAdded }) => (group === 'region' ? [{ key: `${at + 1} ${key}`, label: `${scenario.name}, ${name}, more scans a year`, text: aboutMore(scansAdded), scansAdded }] : [])))
  const table = () => ({
    columns: [
      { name: 'scenario', description: 'name of the scenario' },
      { name: 'group', description: 'region, or fifth of the boards by scans short of need' },
      { name: 'code', description: 'ODS code of the region, or number of the fifth, 1 furthest short' },
      { name: 'name', description: 'name of the region or fifth' },
      { name: 'more_scans_per_1000_done', description: 'more scans in the year, per 1,000 of the last published year, at the least new demand' },
      { name: 'more_scans', description: 'more scans in the year, at the least new demand' },
      { name: 'list_change_least_new_demand', description: 'people waiting at its end, more or less than under do nothing, at the least new demand' },
      { name: 'list_change_greatest_new_demand', description: 'the same at the greatest' },
    ],
    rows: whole.flatMap(rowsOf),
  })
  return {
    id: 'plan-gains',
    title: `${isNeed ? 'Where lists would grow' : 'Who gains'} in the third year: ${namedScenarios(whole.map(({ scenario }) => scenario))}`,
    subtitle: 'A scenario, not a forecast of what will happen: all England, against do nothing',
    period: `Year to ${month}`,
    definitions: ['Machines without a named site are spread over England by the scans done now. The least and the greatest share of new demand are 0% and 90%.', workedOut],
    source: planSource(origin),
    table,
    queryText: () => Promise.resolve(modelRows(table())),
    quoted: regions.toSorted((a, b) => b.scansAdded - a.scansAdded).slice(0, 6).map(({ key, label, text }) => ({ key, label, text })),
    month: null,
  }
}

const rowsOf = ({ gains, scenario }: Worked): FigureCell[][] =>
  (hasGains(scenario) ? (gains?.low ?? []) : []).map(({ group, key, name, scansAddedPer1000, scansAdded, listChange }) => {
    const other = gains?.high.find((one) => one.group === group && one.key === key)
    return [scenario.name, group, key, name, scansAddedPer1000, scansAdded, listChange, other?.listChange ?? null]
  })
