import { count, months, percent, rowsOf, seriesOf } from '../../support/scenarioRows'
import type { Journey } from '../Journey'
import { button, open, untilHeld } from '../steps'
import { until, untilIs } from '../until'

const leeds = { version: 1, name: 'More Leeds', throughput: 'high', induced: null, growth: 2, interventions: [{ kind: 'scanner', place: 'RR8', machines: 2, type: 'new', start: '2027-04', ramp: 6, staffHours: 30 }, { kind: 'hours', place: 'Y63', hours: 10, start: '2026-10', ramp: 0 }] }
const link = '1.h.g2.nMore_Leeds.s-RR8-2n-202704-6-f30.h-Y63-10-202610-0.z'

export const scenario: Journey = {
  name: 'a scenario of a link is worked out as the terminal works it out, and another by a press',
  async walk(tab, site) {
    const rows = rowsOf(JSON.stringify(leeds), 'icb')
    await open(tab, site, `plan?s=${link}&place=QWO`)
    await untilIs<[], string[][]>(tab, 'the table of West Yorkshire', [0, 50, 90].map((induced) => cellsOf(rows, induced)), () => {
      const table = [...document.querySelectorAll('table')].find(({ caption }) => caption?.textContent.includes('waiting lists under each share'))
      const lines = [...(table?.querySelectorAll('tr') ?? [])].filter((row) => /^\d+% new demand/.test(row.textContent))
      return lines.map((row) => [...row.querySelectorAll('td')].slice(0, 6).map((cell) => cell.textContent.trim()))
    })
    await tab.click(button('Do nothing'))
    await untilHeld(tab, 'h1', 'If the list goes on as it is')
    await until(tab, 'the scenario in the link', () => new URLSearchParams(window.location.search).get('s')?.includes('Do_nothing') === true)
  },
}

/** Waiting in three months to come, then the shares waiting six weeks or more. */
function cellsOf(rows: ReturnType<typeof rowsOf>, induced: number): string[] {
  const series = seriesOf(rows, 'QWO', 'high', induced)
  const figures = months.map((month) => series.get(month))
  return [...figures.map((row) => count(row?.waiting ?? NaN)), ...figures.map((row) => percent(row?.share_6_plus ?? NaN))]
}
