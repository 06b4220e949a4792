import { expect, refusedFile } from './support/atlasTest'
import { inBoth, onlyInWhole } from './support/extent'
import { latest } from './support/figures'
import { given, own } from './support/own'
import { lateProgram, open, overview, savingData } from './support/overview'
import { monthName } from './support/words'
import { warmTest as test } from './support/warmTest'

test.beforeEach(({ page }) => savingData(page))

test('the definition of a measure is one click away', async ({ page }) => {
  await open(page)
  const counted = page.getByText('People who had waited six weeks or more at the end of the month')
  await expect(counted).toBeHidden()
  await page.getByText('What this measure is').click()
  await expect(counted).toBeVisible()
  await page.getByRole('link', { name: 'All definitions and sources' }).click()
  await expect(page).toHaveURL('/methods#share-6-weeks')
})

test('the first stop of the Tab key skips to the content', onlyInWhole, async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('Methods is reached from the menu, with a title of its own, and leads back', onlyInWhole, async ({ page }) => {
  await open(page)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Methods and data' }).click()
  await expect(page).toHaveURL('/methods')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/Methods/)
  await page.getByRole('link', { name: 'DEXA Atlas' }).click()
  await expect(overview(page).map).toBeVisible()
})

test('every page says the vintage and the licence, and that it is not official', async ({ page }) => {
  for (const address of ['/', '/methods', '/no/such/page']) {
    const response = await page.request.get(address)
    const html = await response.text()
    expect(html, address).toContain('Not an official statistic.')
    expect(html, address).toContain('Open Government Licence v3.0')
    expect(html.replaceAll('<!-- -->', ''), address).toContain(`Data to ${monthName(latest)}.`)
  }
})

test.describe('an address without a page', () => {
  test.use({ expectedErrors: refusedFile })

  for (const address of ['/no-such-page', '/areas/QZZ/deeper?x=1']) {
    test(`${address}: 404, words and ways on, inside the layout`, inBoth(address === '/no-such-page'), async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
      await expect(page.getByRole('contentinfo')).toContainText('Not an official statistic.')
      await expect(page).toHaveTitle(/^No page at this address/)
      await page.getByRole('main').getByRole('link', { name: 'See how England is doing' }).click()
      await expect(overview(page).map.getByRole('option')).toHaveCount(36)
    })
  }
})

test('a choice made before the scripts ran is kept', onlyInWhole, async ({ page }) => {
  await lateProgram(page)
  await page.goto('/', { waitUntil: 'commit' })
  await overview(page).measure.selectOption('waiting-rate')
  await expect(overview(page).headline).toContainText('were waiting for a bone scan.')
  await expect(page).toHaveURL('/?measure=waiting-rate')
})

for (const link of ['/fls', '/fls?benchmark=complete']) {
  test(`${link}: a choice made while the program takes the page over is kept`, inBoth(link === '/fls'), async ({ page }) => {
    await page.goto(link, { waitUntil: 'commit' })
    const menu = page.getByRole('combobox', { name: 'Share out England’s fractures' })
    await menu.waitFor()
    // React has marked the page as its own, and has not yet gone through it.
    await menu.evaluate((field: HTMLSelectElement) => new Promise<void>((done) => {
      const look = new MessageChannel()
      look.port1.onmessage = () => {
        if (!Object.keys(document).some((key) => key.startsWith('__reactContainer'))) {
          look.port2.postMessage(null)
          return
        }
        field.value = '75-plus'
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
        done()
      }
      look.port2.postMessage(null)
    }))
    await expect(page).toHaveURL(/weights=75-plus/)
    await expect(menu).toHaveValue('75-plus')
  })
}

test('a file chosen before the scripts ran is read', onlyInWhole, async ({ page }) => {
  await lateProgram(page)
  await page.goto('/own', { waitUntil: 'commit' })
  await own(page).field.setInputFiles(given('waits.csv', 'icb,patients\nQWO,12\n'))
  await expect(own(page).card('waits')).toContainText('1 row, 2 columns, from waits.csv')
})
