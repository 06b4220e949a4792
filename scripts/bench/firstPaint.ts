import type { Browser } from '@playwright/test'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { median, rounded, spreadOf } from './statistics'

const runs = 11

/** First contentful paint of the front page against that of the same page without scripts, load by load in turn. */
export async function firstPaint(browser: Browser, home: string, homeWithoutScripts: string): Promise<Figure[]> {
  await paintOf(browser, home)
  await paintOf(browser, homeWithoutScripts)
  const whole: number[] = []
  const plain: number[] = []
  for (let run = 0; run < runs; run += 1) {
    whole.push(await paintOf(browser, home))
    plain.push(await paintOf(browser, homeWithoutScripts))
  }
  const ratio = median(whole) / median(plain)
  return [
    figure({ id: 'first-paint-ratio', label: 'First paint of / against the same without scripts', value: rounded(ratio, 2), unit: 'ratio', target: atMost(1.3), runs }),
    figure({ id: 'first-paint', label: 'First paint of /', value: median(whole), unit: 'ms', runs, spread: spreadOf(whole) }),
    figure({ id: 'first-paint-without-scripts', label: 'First paint of / without scripts', value: median(plain), unit: 'ms', runs, spread: spreadOf(plain) }),
  ]
}

async function paintOf(browser: Browser, address: string): Promise<number> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const handle = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  const painted = await handle.jsonValue()
  await context.close()
  return Math.round(painted ?? Number.NaN)
}
