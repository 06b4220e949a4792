import type { Page } from '@playwright/test'

/** Pages that go on from one test to the next, with their database. */
const living = new WeakSet<Page>()

export const isLiving = (page: Page): boolean => living.has(page)

export const keepLiving = (page: Page): unknown => living.add(page)

/** A page of words, between two visits: what stood before is taken down, and what is gone to is built anew. */
const between = '/accessibility'

/**
 * Opens a link: anew, as one from elsewhere is; on a living page within the site, as a reader goes on, which spares the
 * start of the database.
 */
export async function visit(page: Page, link: string): Promise<void> {
  if (!living.has(page)) {
    await page.goto(link)
    return
  }
  await goTo(page, between)
  await goTo(page, link)
}

/** Through React Router's own door, until the heading of the page before has gone. */
async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate(async (to) => {
    const { __reactRouterDataRouter: router } = window as unknown as { __reactRouterDataRouter: { navigate: (address: string) => Promise<void> } }
    const { pathname, search, hash } = new URL(to, new URL('/', location.href))
    if (pathname !== location.pathname) document.querySelector('h1')?.setAttribute('data-left', '')
    await router.navigate(`${pathname}${search}${hash}`)
  }, link)
  await page.waitForFunction(() => document.querySelector('h1[data-left]') === null)
}
