import type { Browser } from '@playwright/test'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'

const runs = 30
const pause = 100

/** What /sql weighs, and how soon a grouped question over every row of the providers is answered, guard and all. */
export async function sql(browser: Browser, folder: string, home: string): Promise<Figure[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(`${home}sql`)
  // The editor is made once somebody uses the page.
  await page.waitForFunction(() => document.querySelector('[data-part="unstarted"]') === null)
  await page.mouse.move(9, 9)
  await page.locator('.cm-content').waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    // Another number each time, so that no answer is one kept from before.
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(`select region_code, month, sum(waiting) as waiting, sum(tests_total) as tests, ${run} as run from dexa_provider_month group by all order by all`)
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.locator('tbody tr:first-child td:last-child:visible', { hasText: new RegExp(`^${run}$`) }).waitFor()
    const said = await page.locator('[data-rows]').innerText()
    // The first one pays for compiling.
    if (run > 0) times.push(1000 * Number(/in ([\d.]+) s/.exec(said)?.[1]))
    await page.waitForTimeout(pause)
  }
  await context.close()
  return [
    figure({ id: 'sql-html', label: '/sql HTML with its tables and ten answered questions, gzip', value: statSync(join(folder, 'sql', 'index.html.gz')).size, unit: 'bytes' }),
    figure({ id: 'sql-round-trip-p50', label: '/sql: a grouped question over dexa_provider_month, asked to answered, median', value: rounded(quantile(times, 0.5), 1), unit: 'ms', target: atMost(30), runs, spread: spreadOf(times) }),
  ]
}
