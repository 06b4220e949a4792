import { expect, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { nameOf } from './support/figures'
import { open, overview } from './support/overview'

const finds = [
  { typed: 'devon', what: 'an area by name', link: '/?area=QJK', area: 'QJK' },
  { typed: 's9b9j', what: 'an area by code', link: '/?area=S9B9J', area: 'S9B9J' },
  { typed: 'frimley', what: 'a former area by name', link: '/?edition=2023&area=QNQ', edition: '2023', area: 'QNQ' },
  { typed: 'QM7', what: 'a former area by code', link: '/?edition=2023&area=QM7', edition: '2023', area: 'QM7' },
  { typed: 'midlands', what: 'a region by name', link: '/?level=region&area=Y60', level: 'region', area: 'Y60' },
] as const

for (const { typed, what, link, ...view } of finds) {
  test(`finds ${what}, by keyboard alone`, async ({ page }) => {
    await open(page)
    await overview(page).search.focus()
    await page.keyboard.type(typed)
    await expect(overview(page).suggestions.first()).toBeVisible()
    // The list may still be growing under the first key: a reader presses again, and so does this.
    await expect(async () => {
      if (!(await overview(page).search.getAttribute('aria-activedescendant'))) await page.keyboard.press('ArrowDown')
      await expect(overview(page).search).toHaveAttribute('aria-activedescendant', /./, { timeout: 1000 })
    }).toPass({ timeout: 15_000 })
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(link)
    await expectView(page, { ...usualView, ...view })
  })
}

const providers = [
  { typed: 'royal devon', code: 'RH8', name: 'Royal Devon University Healthcare NHS Foundation Trust', area: 'QJK' },
  { typed: 'rhq', code: 'RHQ', name: 'Sheffield Teaching Hospitals NHS Foundation Trust', area: 'QF7' },
]

for (const { typed, code, name, area } of providers) {
  test(`finds a provider with “${typed}”, in the area where it stands`, async ({ page }) => {
    await open(page)
    await overview(page).search.fill(typed)
    await overview(page).suggestions.filter({ hasText: name }).click()
    await expect(page).toHaveURL(`/?area=${area}&provider=${code}`)
    await expect(page.getByRole('region', { name })).toBeVisible()
    await expect(overview(page).keyFigures.getByRole('heading')).toHaveText(nameOf('2026', area))
  })
}

test('what no place is called is said so', async ({ page }) => {
  await open(page)
  await overview(page).search.fill('atlantis')
  await expect(page.getByText('No area or provider has this name or code.')).toBeVisible()
})

test('leads from another page to the overview', async ({ page }) => {
  await page.goto('/methods')
  await overview(page).search.fill('somerset')
  await overview(page).suggestions.filter({ hasText: 'Somerset' }).first().click()
  await expectView(page, { ...usualView, area: 'QSL' })
})

test('keeps what is typed while its suggestions are still loading', async ({ page }) => {
  await page.route('**/assets/SearchCombo*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 2000))
    await route.continue()
  })
  await open(page)
  await overview(page).search.focus()
  await page.keyboard.type('glouc', { delay: 60 })
  await page.keyboard.type('ester', { delay: 300 })
  await expect(overview(page).search).toHaveValue('gloucester')
  await expect(overview(page).suggestions.filter({ hasText: 'Gloucestershire' }).first()).toBeVisible()
})
