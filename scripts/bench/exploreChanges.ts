import type { Browser, Page } from '@playwright/test'
import { atLeast, atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'

/** A reader's pause: what the page still does after painting is not the next change's work. */
const pause = 120
/** Questions foreseen while a reader looks at the page. */
const rest = 4000

const quick = ['Map', 'Ranking', 'Trend', 'Table'] as const
const slower = ['Scatter', 'Funnel'] as const
type Tab = (typeof quick)[number] | (typeof slower)[number]

/** Every control of /explore but the tabs, on boards, regions and providers: some 40 changes under each tab. */
export async function exploreChanges(browser: Browser, home: string): Promise<Figure[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(`${home}explore`)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  await page.waitForTimeout(rest)
  const times = new Map<Tab, number[]>()
  for (const tab of [...quick, ...slower]) {
    await page.getByRole('tab', { name: tab }).click()
    await page.waitForTimeout(rest / 4)
    times.set(tab, await changesUnder(page))
  }
  const playing = await play(page)
  await context.close()
  const of = (tabs: readonly Tab[]) => tabs.flatMap((tab) => times.get(tab) ?? [])
  const shown = (tabs: readonly Tab[]) => tabs.map((tab) => `${tab.toLowerCase()} ${quantile(times.get(tab) ?? [], 0.95)}`).join(', ')
  const fast = of(quick)
  const rather = of(slower)
  return [
    figure({ id: 'explore-quick-p95', label: 'Explore: control change to repaint on map, ranking, trend and table, 95th percentile', value: quantile(fast, 0.95), unit: 'ms', target: atMost(50), runs: fast.length, spread: spreadOf(fast), note: shown(quick) }),
    figure({ id: 'explore-quick-p50', label: 'Explore: the same, median', value: quantile(fast, 0.5), unit: 'ms', runs: fast.length, spread: spreadOf(fast) }),
    figure({ id: 'explore-slower-p95', label: 'Explore: control change to repaint on scatter and funnel, 95th percentile', value: quantile(rather, 0.95), unit: 'ms', target: atMost(100), runs: rather.length, spread: spreadOf(rather), note: shown(slower) }),
    figure({ id: 'explore-play', label: 'Explore: frames a second while 36 months play on the map, the slowest of a hundred', value: rounded(1000 / quantile(playing, 0.99), 0), unit: 'per second', target: atLeast(30), runs: playing.length, spread: spreadOf(playing.map((gap) => rounded(1000 / gap, 0))), note: `longest frame ${rounded(Math.max(...playing), 0)} ms` }),
  ]
}

/** One after another: months, spans, measures, boundaries, kinds of place. */
async function changesUnder(page: Page): Promise<number[]> {
  const took: number[] = []
  const time = async (change: Promise<number>) => {
    took.push(rounded(await change, 1))
    await page.waitForTimeout(pause)
  }
  for (const level of ['icb', 'provider', 'region', 'icb']) {
    if ((await page.getByRole('combobox', { name: 'Places' }).inputValue()) !== level) {
      await choose(page, 'Places', level)
      await page.waitForTimeout(rest / 2)
    }
    for (const month of [3, 17, 30, 35]) await time(slide(page, month))
    for (const measure of ['share-13-weeks', 'clearance', 'share-6-weeks']) await time(choose(page, 'Measure', measure))
    for (const span of ['12', '1']) await time(choose(page, 'Span', span))
  }
  for (const edition of ['2023', '2026']) {
    await choose(page, 'Boundaries', edition)
    await page.waitForTimeout(rest / 4)
  }
  for (const edition of ['2023', '2026']) await time(choose(page, 'Boundaries', edition))
  return took
}

const choose = (page: Page, menu: string, value: string): Promise<number> => page.getByRole('combobox', { name: menu, exact: true }).evaluate(change, { value, kind: 'change' })
const slide = (page: Page, month: number): Promise<number> => page.getByRole('slider', { name: 'Month' }).evaluate(change, { value: String(month), kind: 'input' })

/** Runs in the page: milliseconds from a change to the end of the frame that shows its title over current figures. */
function change(element: Element, { value, kind }: { value: string; kind: string }): Promise<number> {
  const control = element as HTMLSelectElement | HTMLInputElement
  const pictures = document.querySelector('[data-state]')
  const title = () => pictures?.querySelector('h2')?.textContent
  const before = title()
  if (!pictures) throw new Error('The page has no pictures.')
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => { reject(new Error(`Nothing changed after ${value} was chosen.`)) }, 10_000)
    const watch = new MutationObserver(() => {
      if (title() === before || pictures.getAttribute('data-state') !== 'current') return
      watch.disconnect()
      clearTimeout(tooLate)
      // The message of a frame's own callback is handled once that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now() - start) }
        port2.postMessage(null)
      })
    })
    watch.observe(pictures, { subtree: true, childList: true, characterData: true, attributes: true })
    const start = performance.now()
    // React listens to the element's own setter, so the platform's is called.
    const owner = control instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
    Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event(kind, { bubbles: true }))
  })
}

/** Milliseconds between frames while the map plays all months. */
async function play(page: Page): Promise<number[]> {
  await page.getByRole('tab', { name: 'Map' }).click()
  await slide(page, 0)
  await page.waitForTimeout(rest / 4)
  const gaps = page.evaluate(() => new Promise<number[]>((resolve) => {
    const found: number[] = []
    let before = performance.now()
    const output = document.querySelector('output')
    const first = output?.textContent
    let started = false
    const frame = (now: number) => {
      if (started) found.push(now - before)
      before = now
      started ||= output?.textContent !== first
      if (started && output?.textContent === 'March 2026') resolve(found)
      else requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }))
  await page.getByRole('button', { name: 'Play the months' }).click()
  return gaps
}
