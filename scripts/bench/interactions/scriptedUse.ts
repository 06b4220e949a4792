import type { Locator, Page } from '@playwright/test'

/** A reader's pause. */
const pause = 100

export const usedPages = ['overview', 'explore', 'fls', 'plan'] as const
export type UsedPage = (typeof usedPages)[number]

const links: Record<UsedPage, string> = { overview: 'England', explore: 'Explore', fls: 'Fracture services', plan: 'What if' }

/** Goes to a page by the menu, as a reader does, and waits for its figures. */
export async function goTo(page: Page, to: UsedPage): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: links[to], exact: true }).click()
  await page.waitForURL((url) => url.pathname.endsWith(to === 'overview' ? '/' : `/${to}`))
  await page.waitForTimeout(1000)
}

/** Presses keys and buttons on the page that is open, real ones as the browser counts them. */
export const use: Record<UsedPage, (page: Page) => Promise<void>> = {
  async overview(page) {
    await walk(page, choice(page, 'Measure'), 4)
    await walk(page, choice(page, 'Month'), 6)
    const rows = page.locator('tbody button:visible')
    for (const row of [3, 9, 0, 5]) await click(page, rows.nth(row))
    await page.locator('[role="listbox"]').first().focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter', 'ArrowLeft', 'Enter', 'Escape']) await press(page, key)
    await click(page, page.getByRole('button', { name: 'Month before' }))
    await click(page, page.getByRole('button', { name: 'Month after' }))
  },
  async explore(page) {
    for (const tab of ['Ranking', 'Trend', 'Scatter', 'Funnel', 'Table', 'Map']) {
      await click(page, page.getByRole('tab', { name: tab }))
      await walk(page, page.getByRole('slider', { name: 'Month' }), 5, 'ArrowLeft', 'ArrowRight')
      await walk(page, choice(page, 'Measure'), 3)
    }
    await walk(page, choice(page, 'Places'), 1)
    await walk(page, choice(page, 'Boundaries'), 1)
  },
  async fls(page) {
    for (const name of ['People without a service', 'Patients who need DEXA', 'Scanned anyway, without a service']) {
      await walk(page, page.getByRole('slider', { name }), 8, 'ArrowRight', 'ArrowLeft')
    }
  },
  async plan(page) {
    for (const name of ['Wave 1 as promised', 'Fracture services by 2030', 'Do nothing', 'Wave 2: six additional']) {
      await click(page, page.getByRole('button', { name, exact: true }))
      await page.waitForTimeout(500)
    }
    await walk(page, page.getByRole('slider', { name: 'Growth of demand' }), 6, 'ArrowRight', 'ArrowLeft')
  },
}

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** There and back by keys, so that the next round begins where this one did. */
async function walk(page: Page, control: Locator, steps: number, there = 'ArrowDown', back = 'ArrowUp'): Promise<void> {
  await control.focus()
  for (const key of [there, back]) for (let step = 0; step < steps; step += 1) await press(page, key)
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForTimeout(pause)
}

async function click(page: Page, target: Locator): Promise<void> {
  await target.click()
  await page.waitForTimeout(pause)
}
