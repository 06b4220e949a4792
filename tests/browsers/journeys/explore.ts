import { countOf, latest, ranked } from '../../support/figures'
import { count, valueText } from '../../support/words'
import type { Journey } from '../Journey'
import { open, untilAt, untilCurrent } from '../steps'
import { until, untilIs } from '../until'

const pictures = ['Ranking', 'Trend', 'Scatter', 'Funnel', 'Table'] as const
const boards = ranked('share-6-weeks', '2026', 'icb', latest)

export const explore: Journey = {
  name: 'Explore: six pictures in turn by arrow key, and a table of every figure',
  async walk(tab, site) {
    await open(tab, site, 'explore')
    await tab.focus({ css: '[role=tab]', name: 'Map' })
    for (const name of pictures) {
      await tab.press('ArrowRight')
      await until(tab, `the picture ${name}`, (wanted) =>
        document.activeElement?.getAttribute('aria-selected') === 'true' && document.activeElement.textContent === wanted &&
        document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby') === document.activeElement.id, name)
      await until(tab, `marks in ${name}`, () => document.querySelectorAll('[role=tabpanel] :is(path, circle, tbody tr)').length >= 36)
    }
    await untilAt(tab, '/explore?tab=table')
    await untilCurrent(tab)
    await untilIs<[], string[][]>(tab, 'the rows of the table', boards.map(rowOf), () =>
      [...document.querySelectorAll('[role=tabpanel] tbody tr')].map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())).filter(([, name]) => name !== 'England').map((cells) => [1, 2, 4, 6, 7].map((at) => cells[at] ?? '')))
  },
}

/** Name, code, share, how many of how many. */
function rowOf({ name, code, value }: (typeof boards)[number]): string[] {
  const at = { edition: '2026' as const, code, month: latest }
  return [name, code, valueText('share-6-weeks', value), count(countOf(at, 'waiting_6_plus') ?? NaN), count(countOf(at, 'waiting') ?? NaN)]
}
