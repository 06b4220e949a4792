import { expect, refusedFile, test as coldTest } from './support/atlasTest'
import { inBoth, onlyInWhole } from './support/extent'
import { expectNoFaults } from './support/faultsOf'
import { lateProgram, open, overview, savingData } from './support/overview'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

const finds = [
  { typed: 'devon', what: 'an area by name', link: '/areas/QJK' },
  { typed: 's9b9j', what: 'an area by code', link: '/areas/S9B9J' },
  { typed: 'E54000037', what: 'an area by ONS code', link: '/areas/QJK' },
  { typed: 'Nothingham', what: 'an area in spite of a typo', link: '/areas/QT1' },
  { typed: 'frimley', what: 'a former area by name', link: '/areas/2023/QNQ' },
  { typed: 'QM7', what: 'a former area by code', link: '/areas/2023/QM7' },
  { typed: 'midlands', what: 'a region by name', link: '/areas/Y60' },
  { typed: 'rhq', what: 'a provider by code', link: '/areas/RHQ' },
  { typed: 'barnet and chase', what: 'a provider by the name of a trust it took in', link: '/areas/RAL' },
  { typed: 'frimley park', what: 'a hospital, at its trust', link: '/areas/RDU' },
  { typed: 'CB2 0QQ', what: 'a postcode, at the area of its district', link: '/areas/S1Y5D' },
]

/** What is found by which words is shown by placeFinder.test.ts; in npm test, one place of each kind is gone to. */
const standing = new Set(['devon', 'frimley', 'rhq', 'CB2 0QQ'])

for (const { typed, what, link } of finds) {
  liveTest(`finds ${what}, by keyboard alone`, inBoth(standing.has(typed)), async ({ page }) => {
    await open(page)
    await overview(page).search.focus()
    await page.keyboard.type(typed)
    await expect(overview(page).suggestions.first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(link)
    await expect(overview(page).search).toHaveValue('')
    await expect(page.getByRole('main')).toBeFocused()
  })
}

liveTest('a postcode district of two boards offers both, and says so', async ({ page }) => {
  await open(page)
  await overview(page).search.fill('TW1')
  await expect(overview(page).suggestions.nth(0)).toHaveText('TW1: GP practices and hospitals in South West London QWE, integrated care board, one of 2 in TW1')
  await expect(overview(page).suggestions.nth(1)).toHaveText('TW1: GP practices and hospitals in West and North London Z9B2Z, integrated care board, one of 2 in TW1')
  await overview(page).suggestions.nth(1).click()
  await expect(page).toHaveURL('/areas/Z9B2Z')
})

test('keys move through the suggestions as the pattern of a combobox says', onlyInWhole, async ({ page }) => {
  await savingData(page)
  await open(page)
  const { search, suggestions } = overview(page)
  const chosen = suggestions.and(page.locator('[aria-selected=true]'))
  await expect(search).toHaveAttribute('aria-expanded', 'false')
  await search.fill('frimley')
  await expect(suggestions).toHaveCount(3)
  await expect(search).toHaveAttribute('aria-expanded', 'true')
  await expect(search).toHaveAttribute('aria-autocomplete', 'list')
  await expect(search).toHaveAttribute('aria-controls', (await page.getByRole('listbox', { name: 'Suggestions' }).getAttribute('id')) ?? '')
  await expect(chosen).toHaveCount(0)
  await expect(page.getByText('3 suggestions.')).toHaveAttribute('aria-live', 'polite')

  for (const [key, at] of [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', 2], ['ArrowDown', 0]] as const) {
    await page.keyboard.press(key)
    await expect(chosen).toHaveCount(1)
    await expect(suggestions.nth(at)).toHaveAttribute('aria-selected', 'true')
    await expect(search).toHaveAttribute('aria-activedescendant', (await suggestions.nth(at).getAttribute('id')) ?? '')
  }
  await page.keyboard.press('Home')
  await expect(chosen).toHaveCount(0)
  await expect(search).not.toHaveAttribute('aria-activedescendant')
  expect(await search.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0)
  await page.keyboard.press('End')
  expect(await search.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe('frimley'.length)

  await page.keyboard.press('Escape')
  await expect(suggestions).toHaveCount(0)
  await expect(search).toHaveValue('frimley')
  await expect(search).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowUp')
  await expect(suggestions.nth(2)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(suggestions).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
})

test('Enter without a choice opens the best answer', onlyInWhole, async ({ page }) => {
  await savingData(page)
  await open(page)
  await overview(page).search.fill('qjk')
  await expect(overview(page).suggestions.first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/areas/QJK')
})

test('what no place is called is said so', onlyInWhole, async ({ page }) => {
  await savingData(page)
  await open(page)
  await overview(page).search.fill('atlantis')
  await expect(page.getByText('No area, provider, hospital or postcode district has this name or code.')).toBeVisible()
  await expect(overview(page).search).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
})

test('leads from another page, by mouse', onlyInWhole, async ({ page }) => {
  await page.goto('/methods')
  await overview(page).search.fill('somerset')
  await overview(page).suggestions.filter({ hasText: 'Somerset' }).first().click()
  await expect(page).toHaveURL('/areas/QSL')
})

test('leaving the field closes the suggestions, and coming back by a click opens them', onlyInWhole, async ({ page }) => {
  await savingData(page)
  await open(page)
  const { search, suggestions } = overview(page)
  await search.fill('devon')
  await expect(suggestions.first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(suggestions).toHaveCount(0)
  await expect(search).toHaveValue('devon')
  await search.click()
  await expect(suggestions.first()).toBeVisible()
})

coldTest.describe('on a phone', () => {
  coldTest.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  coldTest('a tap chooses; the suggestions are whole on the screen', async ({ page }) => {
    await savingData(page)
    await open(page)
    await overview(page).search.tap()
    await overview(page).search.pressSequentially('hospital')
    await expect(overview(page).suggestions).toHaveCount(12)
    const box = await page.getByRole('listbox', { name: 'Suggestions' }).boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x + box!.width).toBeLessThanOrEqual(320)
    for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowDown')
    await expect(overview(page).suggestions.last()).toBeInViewport()
    await overview(page).search.fill('isle of wight nhs')
    await overview(page).suggestions.filter({ hasText: 'Isle of Wight NHS Trust' }).first().tap()
    await expect(page).toHaveURL('/areas/R1F')
  })
})

for (const typed of ['london', 'atlantis']) {
  liveTest(`no fault against WCAG 2.2 AA by any rule, “${typed}” typed, 320 and 1280 px wide`, inBoth(typed === 'london'), async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 })
    await open(page)
    await overview(page).search.fill(typed)
    await expect(page.getByText(/^(\d+ suggestions|No area)/)).toBeAttached()
    await page.keyboard.press('ArrowDown')
    await expectNoFaults(page)
  })
}

test('keeps what is typed while its suggestions are still loading', onlyInWhole, async ({ page }) => {
  await page.route('**/assets/placeFinder*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 2000))
    await route.continue()
  })
  await open(page)
  await overview(page).search.focus()
  await page.keyboard.type('glouc', { delay: 60 })
  await expect(page.getByText('Loading the list of places…')).toBeVisible()
  await page.keyboard.type('ester', { delay: 300 })
  await expect(overview(page).search).toHaveValue('gloucester')
  await expect(overview(page).suggestions.filter({ hasText: 'Gloucestershire' }).first()).toBeVisible()
})

test('what is typed before the page can listen counts', async ({ page }) => {
  await savingData(page)
  await lateProgram(page)
  await page.goto('/', { waitUntil: 'commit' })
  await overview(page).search.fill('gloucester')
  await expect(overview(page).suggestions.filter({ hasText: 'Gloucestershire' }).first()).toBeVisible()
  await expect(overview(page).search).toHaveValue('gloucester')
})

test.describe('a list that does not load', () => {
  test.use({ expectedErrors: refusedFile })

  test('is said so, and asked for again when the reader comes back', async ({ page }) => {
    await savingData(page)
    await page.route('**/data/search.json?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await open(page)
    await overview(page).search.fill('devon')
    await expect(page.getByText('The list of places did not load. Load the page again to search.')).toBeVisible()
    await page.unrouteAll()
    await overview(page).search.fill('devo')
    await expect(overview(page).suggestions.first()).toContainText('Devon')
  })
})
