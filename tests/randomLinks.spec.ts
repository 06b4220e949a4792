import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { expect } from './support/atlasTest'
import { isWhole } from './support/extent'
import { goWithin, savingData } from './support/overview'
import { warmTest as test } from './support/warmTest'

/*
 * What src/url/randomLinks.test.ts tries 2,000 times a page on what reads addresses, tried here on whole pages: each
 * shows a headline and content, and neither React nor the browser reports a fault.
 */
const seed = 20261122

// The host's answer for a page that is not there, and React Router's for data that are not.
test.use({ expectedErrors: /status of 404|No result found/ })

const names = ['measure', 'level', 'edition', 'month', 'area', 'areas', 'provider', 'by', 'window', 'sort', 'a', 'b', 'n', 'data', 'was', 'figure', 'recalculate', 'constructor', '__proto__']
const values = fc.oneof(
  fc.constantFrom('QJK', '2023.QOQ', 'RH8', 'QWO,QJK,D7T5G', '2026-03', '2023-06', 'clearance', 'share-6-weeks', 'region', 'provider', '2023', '12', 'E54000037'),
  fc.constantFrom('<img src=x onerror=alert(1)>', "' or 1=1 --", '__proto__', '%00', '\u202e', '-0', '1e999', '9999-99', 'x'.repeat(2000), ','.repeat(300), 'javascript:alert(1)'),
  fc.string({ maxLength: 30 }),
)
const search = fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString())
const hash = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.oneof(fc.constantFrom('#q=select%201', '#q=%E0%A4%A', '#map', '#"><b>'), fc.string({ maxLength: 20 }).map((text) => `#${encodeURIComponent(text)}`)) })
const paths = ['/', '/explore', '/compare', '/fls', '/scanners', '/plan', '/sql', '/own', '/methods', '/methods/dictionary', '/areas/QJK', '/areas/Y58', '/areas/RH8', '/areas/2023/QJG', '/areas/%3Cimg%3E', '/areas/%E0%A4%A', '/areas/2023/qj%C3%A9', '/no/such/page', '/%00', '/embed/explore']

/** Three for each page; one in npm test. */
const addresses = paths.flatMap((path, index) =>
  fc.sample(fc.tuple(search, hash), { seed: seed + index, numRuns: isWhole ? 3 : 1 }).map(([asked, part]) => `${path}${asked === '' ? '' : `?${asked}`}${part}`),
)

async function expectPage(page: Page, address: string) {
  const about = `seed ${seed}: ${address}`
  // In a frame, one picture or the words that there is none.
  await expect(page.getByRole('heading', { level: 1 }).or(page.locator('[data-lost], [data-embedded]')).first(), about).toHaveText(/\w{2}/)
  await expect(page.getByRole('heading', { level: 1, name: 'This page stopped working' }), about).toHaveCount(0)
  expect((await page.getByRole('main').innerText()).length, about).toBeGreaterThan(60)
}

test(`${addresses.length} addresses at random: none leaves the page blank or broken`, async ({ page }) => {
  await savingData(page)
  let isAsked = false
  page.on('dialog', (dialog) => {
    isAsked = true
    void dialog.dismiss()
  })
  for (const [index, address] of addresses.entries()) {
    // The first of each page is opened, as a link from elsewhere is; the others are come to within the site, as by Back.
    if (index % (isWhole ? 3 : 2) === 0 || address.startsWith('/embed')) await page.goto(address)
    else {
      await goWithin(page, address)
      await page.waitForTimeout(30)
    }
    await expectPage(page, address)
  }
  expect(isAsked).toBe(false)
})
