import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test'
import { findBrowser, noBrowser } from '../browser'

export async function openBrowser(options: readonly string[] = []): Promise<Browser> {
  const found = findBrowser()
  if (!found) throw new Error(noBrowser)
  return chromium.launch({ executablePath: found.path, args: [...options] })
}

/**
 * A reader who was never here: nothing in the cache. What the service worker fetches for later would be measured as
 * part of the page, so there is none but where it is what is measured.
 */
export async function newReader(browser: Browser, { serviceWorkers = 'block' }: Pick<BrowserContextOptions, 'serviceWorkers'> = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers })
  // tsx names inner functions by a helper that pages lack.
  await context.addInitScript('globalThis.__name = (named) => named')
  return context
}
