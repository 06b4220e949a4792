import type { Browser } from '@playwright/test'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'

const pause = 120

/** What /fls weighs, and how soon every figure follows a slider that moves. */
export async function fls(browser: Browser, folder: string, home: string): Promise<Figure[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(`${home}fls`)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  const took: number[] = []
  for (const name of ['People without a service', 'Patients who need DEXA', 'Scanned anyway, without a service']) {
    for (let step = 5; step <= 95; step += 6) {
      took.push(rounded(await page.getByRole('slider', { name }).evaluate(slide, String(step)), 1))
      await page.waitForTimeout(pause)
    }
  }
  await context.close()
  return [
    figure({ id: 'fls-html', label: '/fls HTML with its map, tables and register, gzip', value: statSync(join(folder, 'fls', 'index.html.gz')).size, unit: 'bytes' }),
    figure({ id: 'fls-slider-p95', label: '/fls: a slider’s move to repaint of every figure, 95th percentile', value: quantile(took, 0.95), unit: 'ms', target: atMost(50), runs: took.length, spread: spreadOf(took) }),
  ]
}

/** Runs in the page: milliseconds from a slider's move to the end of the frame that shows new figures. */
function slide(element: Element, value: string): Promise<number> {
  const gain = document.getElementById('gain')
  if (!gain) throw new Error('The page has no figures of gain.')
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => { reject(new Error(`Nothing changed at ${value}.`)) }, 10_000)
    const watch = new MutationObserver(() => {
      watch.disconnect()
      clearTimeout(tooLate)
      // The message of a frame's own callback is handled once that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now() - start) }
        port2.postMessage(null)
      })
    })
    watch.observe(gain, { subtree: true, childList: true, characterData: true })
    const start = performance.now()
    // React listens to the element's own setter, so the platform's is called.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
