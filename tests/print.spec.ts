import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from './support/atlasTest'
import { latest } from './support/figures'
import { monthName } from './support/words'

// Printing is the style sheet's work: nothing of it may need scripts.
test.use({ javaScriptEnabled: false })

const pagesOf = async (page: Page, format: 'A4' | 'Letter' = 'A4') =>
  (await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: format === 'A4' }))).getPageCount()

async function expectOneSheet(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path)
    expect(await pagesOf(page), `sheets of ${path}`).toBe(1)
  }
}

test('a region and boards of every kind print on one sheet', async ({ page }) => {
  // London; exact sums, with the longest evidence; a share of a split board; boards of 2023, one of them with a namesake.
  await expectOneSheet(page, ['/areas/Y56', '/areas/QWO', '/areas/QRL', '/areas/D7T5G', '/areas/2023/QRL', '/areas/2023/QHM'])
})

test('providers of every kind print on one sheet', async ({ page }) => {
  // A trust, one with many broken months, an independent provider, and one of a few rows.
  await expectOneSheet(page, ['/areas/RJ1', '/areas/RR8', '/areas/NT245', '/areas/NVC01'])
})

test('every other page that shows figures prints on one sheet', async ({ page }) => {
  await expectOneSheet(page, ['/', '/explore', '/compare', '/fls', '/scanners', '/plan'])
})

test('a place also fits a sheet of US Letter', async ({ page }) => {
  await page.goto('/areas/RJ1')
  expect(await pagesOf(page, 'Letter')).toBe(1)
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
