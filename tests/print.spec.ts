import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { expect, refusedFile, test } from './support/atlasTest'
import { allOr, onlyInWhole } from './support/extent'
import { latest } from './support/figures'
import { open } from './support/overview'
import { openPlan } from './support/plan'
import { outOfOrder } from './support/readingOrder'
import { liveTest } from './support/liveTest'
import { warmTest } from './support/warmTest'
import { monthName } from './support/words'

const pagesOf = async (page: Page, format: 'A4' | 'Letter' = 'A4') =>
  (await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: format === 'A4' }))).getPageCount()

async function expectOneSheet(page: Page, paths: readonly string[], format: 'A4' | 'Letter' = 'A4') {
  for (const path of paths) {
    await page.goto(path)
    expect(await pagesOf(page, format), `sheets of ${path}`).toBe(1)
  }
}

/** The figures shown are of what the link asks. */
const answered = (page: Page) => page.waitForFunction(() => document.querySelector('[data-state="current"][aria-busy="false"]') !== null)

// Printing is the style sheet's work: nothing of it may need scripts.
test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('regions, boards and providers of every kind print on one sheet', async ({ page }) => {
    // London; exact sums, with the longest evidence; a share of a split board; boards of 2023, one of them with a namesake.
    await expectOneSheet(page, allOr(['/areas/Y56', '/areas/QWO', '/areas/QRL', '/areas/D7T5G', '/areas/2023/QRL', '/areas/2023/QHM'], ['/areas/Y56', '/areas/QWO', '/areas/2023/QHM']))
    // A trust, one with many broken months, an independent provider, and one of a few rows.
    await expectOneSheet(page, allOr(['/areas/RJ1', '/areas/RR8', '/areas/NT245', '/areas/NVC01'], ['/areas/RR8', '/areas/NT245']))
  })

  test('every other page that shows figures prints on one sheet', async ({ page }) => {
    await expectOneSheet(page, allOr(['/', '/explore', '/compare', '/fls', '/scanners', '/plan'], ['/', '/fls', '/plan']))
  })

  test('a region, a board and a provider also fit a sheet of US Letter', onlyInWhole, async ({ page }) => {
    await expectOneSheet(page, ['/areas/Y56', '/areas/QRL', '/areas/RJ1'], 'Letter')
  })

  test('words are printed in the order in which they are read, on every kind of page', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    // The width of an A4 sheet between its margins.
    await page.setViewportSize({ width: 695, height: 1050 })
    for (const path of allOr(['/', '/explore', '/compare', '/fls', '/scanners', '/plan', '/sql', '/own', '/methods', '/methods/dictionary', '/accessibility', '/areas/QRL', '/areas/Y56', '/areas/RJ1', '/areas/2023/QNQ', '/404.html'], ['/', '/fls', '/plan', '/sql', '/areas/QRL', '/areas/RJ1'])) {
      await page.goto(path)
      expect.soft(await outOfOrder(page), path).toEqual([])
    }
  })

  test('the sheet of a board says what, where, when and whence, and has nothing to press', async ({ page }) => {
    await page.goto('/areas/QRL')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Map: Hampshire and Isle of Wight/ })).toBeVisible()
    await expect(page.getByText(`people waiting at the end of ${monthName(latest)}`)).toBeVisible()
    for (const label of ['of them for six weeks or more', 'scans in the twelve months', 'to scan everyone waiting']) await expect(page.getByText(label).first()).toBeVisible()
    await expect(page.getByText('Source: NHS England, Monthly Diagnostics (DM01)')).toBeVisible()
    await expect(page.getByText('Not an official statistic.')).toBeVisible()
    await expect(page.getByText('/areas/QRL', { exact: true })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
  })
})

liveTest('two scenarios of twelve changes and six, whose link is too long for paper, print on one sheet', async ({ page }) => {
  const changes = Array.from({ length: 12 }, (_, at) => `s-RR8-${at + 1}n-2027${String(at + 1).padStart(2, '0')}-6-x2231-h37_5-f20`)
  await openPlan(page, `?s=1.h.g2.nTwelve_changes.${changes.join('.')}.z&b=1.c.g0.nSix_changes.${changes.slice(0, 6).join('.')}.z&place=QWO`)
  expect(await pagesOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('and 8 more on the page and in its file')).toBeVisible()
  await expect(page.getByText('too long to print')).toBeVisible()
})

warmTest('views that the database answers print on one sheet: four places, a map, a ranking of providers, a trend', onlyInWhole, async ({ page }) => {
  for (const path of ['/compare?areas=QJK,QVV,QOP,QWO', '/explore?measure=waiting-rate', '/explore?level=provider&tab=ranking', '/explore?tab=trend&area=QJK&pins=QRL']) {
    await open(page, path)
    await answered(page)
    expect(await pagesOf(page), `sheets of ${path}`).toBe(1)
  }
})

test.describe('where the database fails', () => {
  test.use({ expectedErrors: refusedFile })

  test('the sheet is that of the figures shown', onlyInWhole, async ({ page }) => {
    await page.route('**/data/atlas.duckdb?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await open(page, '/?measure=clearance')
    await expect(page.getByText('The database file is not where it should be on this site.')).toBeVisible()
    expect(await pagesOf(page)).toBe(1)
  })
})

/** What the page is set to print, whether any of its parts are folded, and whether a dialog lies over it. */
const state = (page: Page) => page.evaluate(() => [
  document.documentElement.dataset.print ?? 'one page',
  document.querySelector('main details:not([open])') ? 'folded' : 'open',
  document.querySelector('dialog') ? 'under a dialog' : 'alone',
].join(', '))

/**
 * A print dialog that the test closes: what a browser without a screen does at window.print() is its own affair. A
 * browser that waits in it tells of the end before it goes on (Chromium, Firefox); one that goes on at once tells of it
 * later, or never (WebKit).
 */
async function ownPrintDialog(page: Page, kind: 'waits' | 'goes on'): Promise<{ asked: () => Promise<string[]>; close: () => Promise<void> }> {
  await page.addInitScript((waits) => {
    const asked: string[] = []
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      asked.push([
        document.documentElement.dataset.print ?? 'one page',
        document.querySelector('main details:not([open])') ? 'folded' : 'open',
        document.querySelector('dialog') ? 'under a dialog' : 'alone',
      ].join(', '))
      if (waits) window.dispatchEvent(new Event('afterprint'))
    }
    Object.assign(window, { asked })
  }, kind === 'waits')
  return {
    asked: () => page.evaluate(() => (window as unknown as { asked: string[] }).asked),
    close: () => page.evaluate(() => { window.dispatchEvent(new Event('afterprint')) }),
  }
}

const print = async (page: Page, name: 'Print one page' | 'Print everything') => {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name }).click()
}

warmTest('the Share dialog asks for one page or for everything, and all is as before once the browser’s own dialog is closed', async ({ page }) => {
  const { asked } = await ownPrintDialog(page, 'waits')
  await open(page, '/areas/RJ1')
  await print(page, 'Print one page')
  await expect.poll(asked).toEqual(['one page, folded, alone'])
  await print(page, 'Print everything')
  await expect.poll(asked).toEqual(['one page, folded, alone', 'everything, open, alone'])
  expect(await state(page)).toBe('one page, folded, alone')
})

warmTest('where a browser tells late that printing ended, everything stays open until then; where it never tells, until the next sheet', async ({ page }) => {
  const { asked, close } = await ownPrintDialog(page, 'goes on')
  await open(page, '/areas/RJ1')
  await print(page, 'Print everything')
  await expect.poll(asked).toEqual(['everything, open, alone'])
  expect(await state(page)).toBe('everything, open, alone')
  await close()
  expect(await state(page)).toBe('one page, folded, alone')
  // Never told of this one: the next sheet is that of one page all the same.
  await print(page, 'Print everything')
  await expect.poll(() => state(page)).toBe('everything, open, alone')
  await print(page, 'Print one page')
  await expect.poll(asked).toEqual(['everything, open, alone', 'everything, open, alone', 'one page, folded, alone'])
  expect(await state(page)).toBe('one page, folded, alone')
})

warmTest('a page set to print everything makes more than one sheet, and one sheet again when the browser says that it is printed', async ({ page }) => {
  await ownPrintDialog(page, 'goes on')
  await open(page, '/areas/RJ1')
  expect(await pagesOf(page)).toBe(1)
  await print(page, 'Print everything')
  await expect.poll(() => state(page)).toBe('everything, open, alone')
  // The browser's own events come with the sheets.
  expect(await pagesOf(page)).toBeGreaterThan(1)
  await expect.poll(() => state(page)).toBe('one page, folded, alone')
  expect(await pagesOf(page)).toBe(1)
})
