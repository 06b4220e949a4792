import { expect, test } from './support/atlasTest'
import { inBoth } from './support/extent'

interface Painted {
  /** Clock times in milliseconds. */
  first: number
  mapped: number
}

for (const link of ['/', '/?measure=tests-rate&edition=2023&area=QNQ']) {
  test(`${link}: no byte of the database or its program is asked for before the map is painted`, inBoth(link === '/'), async ({ page, context }) => {
    const heavy: { url: string; at: number }[] = []
    context.on('requestfinished', (request) => {
      if (/\.(wasm|duckdb)(\?|$)|duckdb-browser/.test(request.url())) heavy.push({ url: request.url(), at: request.timing().startTime })
    })
    await page.addInitScript(() => {
      const painted: Partial<Painted> = {}
      Object.assign(window, { painted })
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) {
          if (name === 'first-contentful-paint') painted.first = performance.timeOrigin + startTime
        }
      }).observe({ type: 'paint', buffered: true })
      // Two frames after the map's areas are in the page, they have been painted.
      const watch = new MutationObserver(() => {
        if (document.querySelectorAll('[role=listbox] [role=option] path').length < 36) return
        watch.disconnect()
        requestAnimationFrame(() => requestAnimationFrame(() => { painted.mapped = performance.timeOrigin + performance.now() }))
      })
      watch.observe(document, { childList: true, subtree: true })
    })
    await page.goto(link)
    await expect.poll(() => heavy.filter(({ url }) => /\.(wasm|duckdb)(\?|$)/.test(url)).length).toBe(2)
    const { first, mapped } = await page.evaluate(() => (window as unknown as { painted: Painted }).painted)
    for (const { url, at } of heavy) {
      expect(at, `${url} after the first contentful paint`).toBeGreaterThan(first)
      expect(at, `${url} after the map was painted`).toBeGreaterThan(mapped)
    }
  })
}
