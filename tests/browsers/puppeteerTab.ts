import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { type Driver, tabOf } from './tabOf'
import type { Tab } from './Tab'
import { tellBreaches } from './tellBreaches'
import { asExpression } from './inPage'

/** A page of Chromium or Firefox as a tab. */
export async function puppeteerTab(page: Page, downloads: string, close: () => Promise<void>): Promise<Tab> {
  const problems: string[] = []
  page.on('pageerror', (fault) => { problems.push(`uncaught: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`) })
  page.on('console', (line) => { if (line.type() === 'error') problems.push(`console: ${line.text()} (${line.location().url ?? ''})`) })
  await page.evaluateOnNewDocument(asExpression(tellBreaches, []))
  page.setDefaultTimeout(60_000)
  const driver: Driver = {
    goto: async (address) => { await page.goto(address) },
    reload: async () => { await page.reload() },
    back: async () => { await page.goBack({ waitUntil: [] }) },
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    async chooseIn(menu, value) {
      const found = (await page.evaluateHandle(menu)) as ElementHandle<HTMLSelectElement>
      await found.select(value)
    },
    type: (text) => page.keyboard.type(text),
    async press(key, held) {
      if (held) await page.keyboard.down(held)
      await page.keyboard.press(key satisfies KeyInput)
      if (held) await page.keyboard.up(held)
    },
    async attach(css, path) {
      const field = (await page.waitForSelector(css)) as ElementHandle<HTMLInputElement> | null
      await field?.uploadFile(path)
    },
    printed: () => page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }),
    problems: () => Promise.resolve([...problems]),
    close,
    downloads,
  }
  return tabOf(driver)
}
