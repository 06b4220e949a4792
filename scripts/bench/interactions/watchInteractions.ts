import type { Page } from '@playwright/test'

/** The browser tells of events from here on; a shorter one counts as this long. */
const shortest = 16

interface Kept {
  longest: Map<number, number>
  taken: number
}

/** Has the page keep how long each press of a key or button took to the next paint. To be called before it is opened. */
export const watchInteractions = (page: Page): Promise<unknown> => page.addInitScript(watch, shortest)

/** Runs in the page. */
function watch(durationThreshold: number) {
  const kept: Kept = { longest: new Map(), taken: 0 }
  Object.assign(globalThis, { interactions: kept })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number }
      // Pressing and letting go are one interaction; its longest event counts (web.dev/articles/inp).
      if (interactionId > 0) kept.longest.set(interactionId, Math.max(kept.longest.get(interactionId) ?? 0, duration))
    }
  }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit)
}

/** Milliseconds of every interaction since the last call, those too short to be told of among them. */
export async function takeInteractions(page: Page): Promise<number[]> {
  const { told, count } = await page.evaluate(() => {
    const kept = (globalThis as unknown as { interactions: Kept }).interactions
    const all = (performance as unknown as { interactionCount: number }).interactionCount
    const since = { told: [...kept.longest.values()], count: all - kept.taken }
    kept.taken = all
    kept.longest.clear()
    return since
  })
  return [...told, ...Array.from({ length: Math.max(0, count - told.length) }, () => shortest)]
}
