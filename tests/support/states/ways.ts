import { expect, type Page, type Route } from '@playwright/test'
import { visit } from '../livingPage'
import { open, savingData } from '../overview'

/** Brings a page into a state. */
export type Reach = (page: Page) => Promise<unknown>

const database = '**/data/atlas.duckdb?*'

/** Waits until the database has answered all that the page asks. */
export const untilAnswered = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0 && document.querySelector('[aria-busy=true]') === null)

/** Requests that are held, by the page that waits for them. */
const waiting = new WeakMap<Page, Route[]>()

export const held: Reach = async (page) => {
  const routes: Route[] = []
  waiting.set(page, routes)
  await page.route(database, (route) => { routes.push(route) })
}
const refused: Reach = (page) => page.route(database, (route) => route.fulfill({ status: 404, body: 'Not found' }))
export const cutOff: Reach = async (page) => {
  await page.route(database, (route) => route.abort('internetdisconnected'))
  for (const route of waiting.get(page)?.splice(0) ?? []) await route.abort('internetdisconnected')
}

/** A page whose first answer needs the database, without it; one state may follow another on the same page, each as it comes about there. */
export const withoutDatabase = (link: string) => {
  const says = (before: Reach, words: RegExp): Reach => async (page) => {
    await before(page)
    const tryAgain = page.getByRole('button', { name: 'Try again' })
    if (!page.url().endsWith(link)) await page.goto(link)
    else if (await tryAgain.isVisible()) await tryAgain.click()
    await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
  }
  return {
    loading: says(held, /Until then the page shows/),
    failed: says(refused, /The database file is not where it should be on this site\./),
    offline: says(cutOff, /The connection was lost while the database was loading\./),
  }
}

export const opened = (link: string): Reach => (page) => open(page, link)

/** As built, for a reader who saves data: the database is not started. */
export const asBuilt = (link: string): Reach => async (page) => {
  await savingData(page)
  await open(page, link)
}

/** With the answer of the database to what the link asks. */
export const answered = (link: string): Reach => async (page) => {
  await visit(page, link)
  await untilAnswered(page)
}

export const unfolded = (reach: Reach): Reach => async (page) => {
  await reach(page)
  // In one go: each is a summary of its own, and a click on it is what a reader does.
  await page.evaluate(() => { for (const closed of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) closed.click() })
}

/** The dialog that shares the page, or a picture of it. */
export const sharing = (reach: Reach, figure?: string): Reach => async (page) => {
  await reach(page)
  const opener = figure ? page.locator(`[data-figure="${figure}"]`).getByRole('button', { name: /^Share: / }) : page.getByRole('contentinfo').getByRole('button', { name: 'Share this page' })
  await opener.click()
  await page.getByRole('dialog', { name: 'Share' }).waitFor()
}

/** Where each of these tabs is shown. */
export const tabs = <Name extends string>(reach: Reach, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, tabShown(reach, name)])) as Record<Name, Reach>

export const tabShown = (reach: Reach, name: string): Reach => async (page) => {
  await reach(page)
  await page.getByRole('tab', { name, exact: true }).click()
  await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true')
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
}
