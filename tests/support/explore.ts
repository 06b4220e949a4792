import { expect, type Locator, type Page } from '@playwright/test'
import { visit } from './livingPage'
import { untilDatabase } from './overview'

export type Tab = 'Map' | 'Ranking' | 'Trend' | 'Scatter' | 'Funnel' | 'Table'

/** What stands on /explore, found as a reader or a screen reader finds it. */
export const explore = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  title: page.getByRole('tabpanel').getByRole('heading', { level: 2 }),
  measure: page.getByRole('combobox', { name: 'Measure' }),
  places: page.getByRole('combobox', { name: 'Places' }),
  slider: page.getByRole('slider', { name: 'Month' }),
  tab: (name: Tab) => page.getByRole('tab', { name }),
  picture: page.getByRole('tabpanel').getByRole('listbox'),
  table: page.getByRole('tabpanel').getByRole('table'),
  chosen: page.getByRole('list', { name: 'Chosen places' }).getByRole('listitem'),
})

/** Opens a link of /explore and waits until its figures are those asked for. */
export async function openExplore(page: Page, link = ''): Promise<void> {
  await visit(page, `explore${link}`)
  await untilDatabase(page)
  await expect(page.locator('[data-state="current"]')).toBeVisible()
}

/** Text of every cell, row by row, without what only a screen reader hears. */
export const cellsOf = (table: Locator): Promise<string[][]> =>
  table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())))
