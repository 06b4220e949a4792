import type { Browser, Page } from '@playwright/test'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'
import { collectGarbage, tabBytes } from './tabMemory'

const pause = 150
const settling = 1500
const presets = ['Wave 1 as promised', 'Clear every list to six weeks', 'Fracture services by 2030', 'Wave 2: six additional', 'Do nothing']
const rounds = 4

/** What /plan weighs, how soon England's lines follow a change, how soon all nine combinations stand, and the memory it takes. */
export async function plan(browser: Browser, folder: string, home: string): Promise<Figure[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(`${home}plan`)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  await page.locator('[data-state=current]').first().waitFor()
  // The worker has taken in the figures by the time that a reader has read the headline.
  await page.waitForTimeout(settling)
  const chosen: Times[] = []
  for (let round = 0; round < rounds; round++) {
    for (const name of presets) {
      chosen.push(await timed(page, () => page.getByRole('button', { name, exact: true }).evaluate(act, null)))
      await page.waitForTimeout(pause)
    }
  }
  await page.getByRole('button', { name: 'Wave 2: six additional', exact: true }).click()
  await page.waitForTimeout(1000)
  const moved: Times[] = []
  for (let growth = -5; growth <= 5; growth += 0.5) {
    moved.push(await timed(page, () => page.getByRole('slider', { name: 'Growth of demand' }).evaluate(act, String(growth))))
    await page.waitForTimeout(pause)
  }
  const peak = await tabBytes(browser)
  await collectGarbage(page)
  const held = await tabBytes(browser)
  await context.close()
  const central = moved.map((times) => times.central)
  const first = chosen.map((times) => times.central)
  const final = [...chosen, ...moved].map((times) => times.final)
  return [
    figure({ id: 'plan-html', label: '/plan HTML with its first scenario, gzip', value: statSync(join(folder, 'plan', 'index.html.gz')).size, unit: 'bytes' }),
    figure({ id: 'plan-first-p95', label: '/plan: a preset to England’s lines, 152 providers, 60 months, 95th percentile', value: rounded(quantile(first, 0.95), 1), unit: 'ms', target: atMost(100), runs: first.length, spread: spreadOf(first) }),
    figure({ id: 'plan-final-p95', label: '/plan: a change to all figures, three throughputs by three shares, 95th percentile', value: rounded(quantile(final, 0.95), 1), unit: 'ms', target: atMost(500), runs: final.length, spread: spreadOf(final) }),
    figure({ id: 'plan-slider-p95', label: '/plan: a slider’s move to repaint of the lines, 95th percentile', value: rounded(quantile(central, 0.95), 1), unit: 'ms', target: atMost(50), runs: central.length, spread: spreadOf(central) }),
    figure({ id: 'plan-memory', label: '/plan: memory that the tab holds after all these changes, DuckDB in it; the most before unused memory is given back', value: held, unit: 'bytes', target: atMost(300e6), spread: [held, peak] }),
  ]
}

interface Times {
  /** Milliseconds from the change until the frame with the lines, and with all figures, has been painted. */
  central: number
  final: number
}

async function timed(page: Page, change: () => Promise<number>): Promise<Times> {
  await page.evaluate(() => {
    const found: Record<string, number> = {}
    Object.assign(window, { planTimes: found })
    // The message of a frame's own callback is handled once that frame has been painted.
    const observer = new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) {
        if (!name.startsWith('plan-') || name in found) continue
        found[name] = Infinity
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => { found[name] = performance.now() }
          port2.postMessage(null)
        })
      }
    })
    observer.observe({ type: 'mark' })
    Object.assign(window, { planObserver: observer })
  })
  const start = await change()
  await page.waitForFunction(() => Number.isFinite((window as unknown as { planTimes: Record<string, number> }).planTimes['plan-final'] ?? Infinity))
  const found = await page.evaluate(() => {
    const { planTimes, planObserver } = window as unknown as { planTimes: Record<string, number>; planObserver: PerformanceObserver }
    planObserver.disconnect()
    return planTimes
  })
  const final = (found['plan-final'] ?? NaN) - start
  // Runs that were kept give everything at once.
  return { central: rounded((found['plan-central'] ?? found['plan-final'] ?? NaN) - start, 1), final: rounded(final, 1) }
}

/** Runs in the page: presses a button, or moves a slider, and says when. */
function act(element: Element, value: string | null): number {
  const start = performance.now()
  if (value === null) {
    ;(element as HTMLElement).click()
    return start
  }
  // React listens to the element's own setter, so the platform's is called.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  return start
}
