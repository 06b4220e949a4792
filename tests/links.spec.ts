import { expectView, usualView, type View } from './support/expectView'
import { inBoth } from './support/extent'
import { monthsBefore } from './support/figures'
import { expect } from './support/atlasTest'
import { overview } from './support/overview'
import { liveTest as test } from './support/liveTest'
import { visit } from './support/livingPage'

// Link, and what stands under it; every sentence and figure is worked out from the downloads by a second method.
const links: { link: string; shows: Partial<View> }[] = [
  { link: '/', shows: {} },
  { link: '/?measure=share-13-weeks', shows: { measure: 'share-13-weeks' } },
  { link: '/?measure=waiting-rate', shows: { measure: 'waiting-rate' } },
  { link: '/?measure=tests-rate', shows: { measure: 'tests-rate' } },
  { link: '/?measure=clearance', shows: { measure: 'clearance' } },
  { link: '/?measure=list-change-plus-tests', shows: { measure: 'list-change-plus-tests' } },
  { link: '/?measure=waiting-change', shows: { measure: 'waiting-change' } },
  { link: '/?measure=share-6-weeks-change', shows: { measure: 'share-6-weeks-change' } },
  { link: '/?level=region', shows: { level: 'region' } },
  { link: '/?edition=2023', shows: { edition: '2023' } },
  { link: '/?month=2024-11', shows: { month: '2024-11' } },
  { link: '/?area=QJK', shows: { area: 'QJK' } },
  { link: '/?area=QRL', shows: { area: 'QRL' } },
  { link: '/?edition=2023&area=QRL', shows: { edition: '2023', area: 'QRL' } },
  { link: '/?level=region&area=Y60&measure=waiting-change', shows: { level: 'region', area: 'Y60', measure: 'waiting-change' } },
  {
    link: '/?measure=clearance&edition=2023&month=2025-02&area=QNQ',
    shows: { measure: 'clearance', edition: '2023', month: '2025-02', area: 'QNQ' },
  },
]

/** What each part of an address means is shown by src/url; in npm test, that the page shows it: usual, changed, and everything at once. */
const standing = new Set(['/', '/?measure=waiting-change', '/?level=region&area=Y60&measure=waiting-change', '/?measure=clearance&edition=2023&month=2025-02&area=QNQ'])

for (const { link, shows } of links) {
  test(`${link} shows exactly that`, inBoth(standing.has(link)), async ({ page }) => {
    await visit(page, link)
    await expectView(page, { ...usualView, ...shows })
    await expect(overview(page).notice).toBeEmpty()
  })
}

test('a month whose twelve months are not all published says so, for every area', async ({ page }) => {
  await visit(page, '/?measure=tests-rate&month=2024-03')
  const { map } = overview(page)
  await expect(overview(page).month).toHaveValue('2024-03')
  await expect(map.getByRole('option', { name: /: not known$/ })).toHaveCount(36)
  await expect(page.getByText(/^No area has a figure for March 2024\. This measure looks back over 12 months, and a month that it needs was not published/)).toBeVisible()
})

test('the published figures of England stand under their month', async ({ page }) => {
  // NHS England, DM01, March 2026 and April 2023: 7,974 of 61,205 and 22,808 of 65,992 had waited six weeks or more.
  await visit(page, '/?month=2026-03')
  await expect(page.getByText('For England as a whole it was 13.0% in March 2026, against 34.6% in April 2023, the earliest figure here.')).toBeVisible()
  expect(monthsBefore('2026-03', 35)).toBe('2023-04')
})
