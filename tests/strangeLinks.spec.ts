import { expect, refusedFile } from './support/atlasTest'
import { expectView, usualView, type View } from './support/expectView'
import { inBoth, onlyInWhole } from './support/extent'
import { nameOf } from './support/figures'
import { open, overview, savingData } from './support/overview'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

const nonsense: { link: string; note: string; shows?: Partial<View> }[] = [
  { link: '/?measure=happiness', note: '“happiness” in the link is not a measure that this page knows, so the usual one is shown.' },
  { link: '/?level=planet', note: '“planet” in the link is not a kind of area that this page knows, so the usual one is shown.' },
  { link: '/?edition=1974', note: '“1974” in the link is not a boundary edition that this page knows, so the usual one is shown.' },
  { link: '/?month=Smarch', note: '“Smarch” in the link is not a month with figures, so the usual one is shown.' },
  { link: '/?month=2019-05', note: '“2019-05” in the link is not a month with figures, so the usual one is shown.' },
  { link: '/?month=2026-13', note: '“2026-13” in the link is not a month with figures, so the usual one is shown.' },
  { link: '/?area=%3Cscript%3E', note: '“<script>” in the link is not an area code that this page knows, so nothing is selected.' },
  { link: '/?area=ZZZ', note: '“ZZZ” in the link is not the code of an area, so nothing is selected.' },
  { link: '/?provider=!!', note: '“!!” in the link is not a provider code that this page knows, so nothing is selected.' },
  { link: '/?measure=happiness&month=2024-02', note: '“happiness”', shows: { month: '2024-02' } },
]

/** What is understood of an address is shown by src/url; in npm test, that the page says so. */
const standing = new Set(['/?area=%3Cscript%3E', '/?measure=happiness&month=2024-02'])

for (const { link, note, shows } of nonsense) {
  liveTest(`${link} says what was not understood and shows the usual`, inBoth(standing.has(link)), async ({ page }) => {
    await open(page, link)
    await expect(page.getByRole('listitem').filter({ hasText: note })).toBeVisible()
    await expectView(page, { ...usualView, ...shows })
  })
}

test.describe('in other letters than the page’s', () => {
  // The host has no such file; faults of React would still fail the test.
  test.use({ expectedErrors: refusedFile })
  const written = [
    ['/PLAN', '/plan'],
    ['/Scanners?area=QWO', '/scanners?area=QWO'],
    ['/Areas/QWO', '/areas/QWO'],
  ] as const
  for (const [link, address] of written) {
    test(`${link} leads to ${address}`, inBoth(link.startsWith('/Areas')), async ({ page }) => {
      const response = await page.goto(link)
      expect(response?.status()).toBe(404)
      await expect(page).toHaveURL(address)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no page at this address|stopped working/)
    })
  }

  test('/Nowhere is still an address without a page', async ({ page }) => {
    await page.goto('/Nowhere')
    await expect(page).toHaveURL('/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  })
})

test('when everything in the link is nonsense, each thing is named', onlyInWhole, async ({ page }) => {
  await savingData(page)
  await open(page, '/?measure=a&level=b&edition=c&month=d&area=-&provider=%22')
  for (const found of ['“a”', '“b”', '“c”', '“d”', '“-”', '“"”']) {
    await expect(page.getByRole('listitem').filter({ hasText: `${found} in the link is not` })).toBeVisible()
  }
  await expectView(page, usualView)
})

liveTest('very long nonsense is cut short and the page does not widen', async ({ page }) => {
  await open(page, `/?area=${'x'.repeat(3000)}`)
  await expect(page.getByText(`“${'x'.repeat(40)}…” in the link`)).toBeVisible()
})

test('the next choice clears the nonsense from the link', onlyInWhole, async ({ page }) => {
  await open(page, '/?measure=happiness&month=2024-02')
  await overview(page).measure.selectOption('waiting-rate')
  await expect(page).toHaveURL('/?measure=waiting-rate&month=2024-02')
  await expect(page.getByText('“happiness”')).toHaveCount(0)
})

// Successors as in the orders that made the boards of April 2026; the shares are in area_succession.
const former: { code: string; successors: string[] }[] = [
  { code: 'QNQ', successors: ['S0E4D', 'QRL', 'S9B9J'] },
  { code: 'QM7', successors: ['S1Y5D', 'D7T5G'] },
  { code: 'QJG', successors: ['T6Y0W', 'D7T5G'] },
  { code: 'QH8', successors: ['D7T5G'] },
  { code: 'QHG', successors: ['S1Y5D'] },
  { code: 'QUE', successors: ['S1Y5D'] },
  { code: 'QMM', successors: ['T6Y0W'] },
  { code: 'QMJ', successors: ['Z9B2Z'] },
  { code: 'QRV', successors: ['Z9B2Z'] },
  { code: 'QU9', successors: ['S0E4D'] },
  { code: 'QNX', successors: ['S9B9J'] },
  { code: 'QXU', successors: ['S9B9J'] },
]

for (const { code, successors } of former) {
  liveTest(`${code}, a board until March 2026, leads to ${successors.join(', ')}`, inBoth(code === 'QNQ'), async ({ page }) => {
    await open(page, `/?area=${code}`)
    const note = page.getByRole('listitem').filter({ hasText: `${nameOf('2023', code)} (${code}) ended on 31 March 2026.` })
    for (const successor of successors) {
      await expect(note.getByRole('link', { name: nameOf('2026', successor), exact: true })).toHaveAttribute('href', `/?area=${successor}`)
    }
    await expect(note.getByRole('link', { name: 'see it in the boundaries of 2023' })).toHaveAttribute('href', `/?edition=2023&area=${code}`)
    await expect(note.getByRole('link')).toHaveCount(successors.length + 1)
  })
}

test('a successor, and the boundaries of 2023, are shown by a click', onlyInWhole, async ({ page }) => {
  await open(page, '/?area=QNQ&measure=clearance')
  await page.getByRole('link', { name: nameOf('2026', 'S0E4D'), exact: true }).click()
  await expectView(page, { ...usualView, measure: 'clearance', area: 'S0E4D' })
  await page.goBack()
  await page.getByRole('link', { name: 'see it in the boundaries of 2023' }).click()
  await expectView(page, { ...usualView, measure: 'clearance', edition: '2023', area: 'QNQ' })
})

test('a new board in the boundaries of 2023 leads to those it was made from', onlyInWhole, async ({ page }) => {
  await open(page, '/?edition=2023&area=D7T5G')
  const note = page.getByRole('listitem').filter({ hasText: 'Essex (D7T5G) exists since 1 April 2026.' })
  for (const before of ['QH8', 'QJG', 'QM7']) {
    await expect(note.getByRole('link', { name: nameOf('2023', before), exact: true })).toHaveAttribute('href', `/?edition=2023&area=${before}`)
  }
})

test('changing the boundaries with a former area selected offers its successors', onlyInWhole, async ({ page }) => {
  await open(page, '/?edition=2023&area=QXU')
  await expectView(page, { ...usualView, edition: '2023', area: 'QXU' })
  await overview(page).boundaries.selectOption('2026')
  await page.getByRole('link', { name: nameOf('2026', 'S9B9J'), exact: true }).click()
  await expectView(page, { ...usualView, area: 'S9B9J' })
})
