import type { BrowserContext, Frame } from '@playwright/test'
import { keepLiving } from './livingPage'
import { removeTables } from './own'
import { untilDatabase } from './overview'
import { hasDatabase } from './pageState'
import { warmTest } from './warmTest'

/** The page that keeps a warm context warm. */
const keptPageOf = (warm: BrowserContext) => warm.pages()[0]!

/**
 * The same test on a page that the tests of one worker share, with its database running: each link is gone to within the
 * site. For what a page shows and answers; not for how it starts, nor where files are held back or damaged.
 */
export const liveTest = warmTest.extend({
  page: async ({ warm, viewport }, use, info) => {
    const page = keptPageOf(warm)
    keepLiving(page)
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 })
    // Where the test before left it, it would point at what comes to lie beneath.
    await page.mouse.move(0, 0)
    let hasOwn = false
    const listen = (frame: Frame) => { hasOwn ||= frame.url().includes('/own') }
    page.on('framenavigated', listen)
    await use(page)
    page.off('framenavigated', listen)
    // The dialog that shares stands beside the pages, and would lie over the next.
    await page.evaluate(() => { for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close() })
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null })
    const isSound = info.status === info.expectedStatus && page.url().startsWith('http')
    // What a test leaves open goes with its page; one that failed may have broken it.
    if (isSound && (await page.evaluate(hasDatabase))) {
      if (hasOwn) await removeTables(page)
      return
    }
    await page.goto('/')
    await untilDatabase(page)
  },
})
