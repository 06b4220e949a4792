import { expect, type Page } from '@playwright/test'
import { visit } from './livingPage'
import { untilDatabase } from './overview'
import { count, months, percent, type Row, seriesOf } from './scenarioRows'

export { rowsOf, seriesOf, terminal } from './scenarioRows'

/** What stands on /plan, found as a reader or a screen reader finds it. */
export const plan = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  preset: (name: string) => page.getByRole('button', { name, exact: true }),
  panel: (label: string) => page.getByRole('region', { name: label, exact: true }),
  changes: (label: string) => page.getByRole('list', { name: `What ${label.toLowerCase()} changes` }),
  figure: (name: RegExp) => page.getByRole('figure', { name }),
  tables: page.getByRole('table', { name: /waiting lists under each share/ }),
  saved: page.getByRole('button', { name: /^Save .*as a file$/ }),
})

/** Opens a link of /plan and waits until its figures are those asked for. */
export async function openPlan(page: Page, link = ''): Promise<void> {
  await visit(page, `plan${link}`)
  await untilDatabase(page)
  await expectCurrent(page)
}

/** The figures shown are of what is asked. */
export async function expectCurrent(page: Page): Promise<void> {
  await expect(page.locator('[data-state="current"][aria-busy="false"]')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Scanners', exact: true }).first()).toBeEnabled()
}

/** Expects the table of a place to hold what the terminal prints, under do nothing and each share. */
export async function expectTable(page: Page, at: number, rows: readonly Row[], code: string, throughput = 'central'): Promise<void> {
  const table = plan(page).tables.nth(at)
  for (const induced of [0, 50, 90]) {
    const series = seriesOf(rows, code, throughput, induced)
    const figures = months.map((month) => series.get(month)!)
    const cells = table.getByRole('row', { name: new RegExp(`^${induced}% new demand`) }).getByRole('cell')
    for (const [index, { waiting, share_6_plus }] of figures.entries()) {
      await expect(cells.nth(index)).toHaveText(count(waiting))
      await expect(cells.nth(3 + index)).toHaveText(percent(share_6_plus))
    }
    const nothing = table.getByRole('row', { name: /^Do nothing/ }).getByRole('cell')
    for (const [index, { waiting_do_nothing, share_6_plus_do_nothing }] of figures.entries()) {
      await expect(nothing.nth(index)).toHaveText(count(waiting_do_nothing))
      await expect(nothing.nth(3 + index)).toHaveText(percent(share_6_plus_do_nothing))
    }
  }
}
