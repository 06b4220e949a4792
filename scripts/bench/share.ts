import type { Browser } from '@playwright/test'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'

const runs = 12

/** How long a reader waits for the map of boards as a PNG: from the press of Share to the saved file. */
export async function share(browser: Browser, home: string): Promise<Figure[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(home)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  const took: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    took.push(rounded(await page.evaluate(savePicture), 1))
    await page.waitForTimeout(150)
  }
  await context.close()
  const [first = null, ...rest] = took
  return [
    figure({ id: 'share-png', label: 'PNG of the map of boards, from the press of Share to the file, median', value: quantile(rest, 0.5), unit: 'ms', target: atMost(700), runs: rest.length, spread: spreadOf(rest) }),
    figure({ id: 'share-png-first', label: 'the same the first time, with the dialog’s program to fetch', value: first, unit: 'ms' }),
  ]
}

/** Runs in the page. */
async function savePicture(): Promise<number> {
  const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve) })
  const until = async <T>(what: string, find: () => T | null | undefined | false): Promise<T> => {
    const late = performance.now() + 20_000
    for (;;) {
      const found = find()
      if (found) return found
      if (performance.now() > late) throw new Error(`Waited in vain for ${what}.`)
      await frame()
    }
  }
  const button = (within: string, words: string) => [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find(({ textContent, disabled }) => textContent === words && !disabled)
  const start = performance.now()
  button('[data-figure="home-map"]', 'Share or save')?.click()
  await until('the picture', () => document.querySelector<HTMLImageElement>('dialog img')?.complete)
  const save = await until('the button that saves', () => button('dialog', 'Save PNG'))
  save.click()
  await until('the file', () => [...document.querySelectorAll('dialog [role=status]')].some(({ textContent }) => textContent === 'Saved.'))
  const took = performance.now() - start
  button('dialog', 'Close')?.click()
  await until('the dialog to close', () => !document.querySelector('dialog'))
  return took
}
