import type { Browser } from '@playwright/test'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'

/** Clicks from one place to the next. */
const clicks = 40
const pause = 150

/** Weight of the pages of places, and how long a click from one to another takes. */
export async function profiles(browser: Browser, folder: string, home: string): Promise<Figure[]> {
  const pages = readdirSync(join(folder, 'areas'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html.gz'))
  const bytes = pages.map((path) => statSync(join(folder, 'areas', path)).size)
  const times = await navigations(browser, home)
  return [
    figure({ id: 'profile-html', label: 'Largest page of a place, HTML gzip', value: Math.max(...bytes), unit: 'bytes', target: atMost(40_000), runs: bytes.length, spread: spreadOf(bytes) }),
    figure({ id: 'profile-navigation-p95', label: 'From one place to another by a click, 95th percentile', value: quantile(times, 0.95), unit: 'ms', target: atMost(150), runs: times.length, spread: spreadOf(times) }),
  ]
}

/** Along the similar places, as a reader goes: each click asks for a page not seen before, as far as there is one. */
async function navigations(browser: Browser, home: string): Promise<number[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(`${home}areas/QJK`)
  await page.waitForTimeout(1500)
  const times: number[] = []
  for (let click = 0; click < clicks; click++) {
    times.push(rounded(await page.evaluate(follow, click), 1))
    await page.waitForTimeout(pause)
  }
  await context.close()
  return times
}

/** Runs in the page: milliseconds from a click on a link to another place to the end of the frame that shows its headline. */
function follow(click: number): Promise<number> {
  // The same board in another edition has the same headline.
  const codeOf = (path: string) => path.replace(/\/$/, '').split('/').at(-1)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/areas/"]')].filter((link) => codeOf(link.pathname) !== codeOf(location.pathname))
  const link = links[(click * 7) % links.length]
  const before = document.querySelector('h1')?.textContent
  if (!link) throw new Error(`${location.pathname} leads to no other place.`)
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => { reject(new Error(`Nothing came of a click on ${link.href}.`)) }, 10_000)
    const watch = new MutationObserver(() => {
      const heading = document.querySelector('h1')?.textContent
      if (heading === undefined || heading === before) return
      watch.disconnect()
      clearTimeout(tooLate)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now() - start) }
        port2.postMessage(null)
      })
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    const start = performance.now()
    link.click()
  })
}
