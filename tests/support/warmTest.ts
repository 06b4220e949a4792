import { test } from './atlasTest'

/**
 * The same test for what any reader can open: each has a page of its own, in the context that the tests of one worker
 * share. A page left open there keeps DuckDB's compiled program alive (`--process-per-site`), which every context of
 * its own compiles anew. Not for tests that need a first visit, a clock, a lost network, a telephone or no scripts.
 */
export const warmTest = test.extend({
  context: async ({ warm, hasTouch, javaScriptEnabled }, use) => {
    if (hasTouch || !javaScriptEnabled) throw new Error('A touch screen, or no scripts, needs a context of its own.')
    await use(warm)
    await warm.clearPermissions()
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage()
    if (viewport) await page.setViewportSize(viewport)
    await use(page)
    await page.close()
  },
})
