import { expect, test as coldTest } from './support/atlasTest'
import { explore, openExplore, type Tab } from './support/explore'
import { faultsOf } from './support/faultsOf'
import { warmTest as test } from './support/warmTest'

for (const width of [320, 1280]) {
  test(`every picture of /explore keeps to WCAG 2.2 AA and fits at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openExplore(page, '?area=QJK&pins=QOQ,QMF&scanners=true')
    for (const name of ['Map', 'Ranking', 'Trend', 'Scatter', 'Funnel', 'Table'] satisfies Tab[]) {
      await explore(page).tab(name).click()
      expect(await faultsOf(page), name).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
    }
  })
}

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })
  coldTest('/explore shows its usual map, and no control that would do nothing', async ({ page }) => {
    await page.goto('explore')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('people waiting for a bone scan')
    await expect(page.getByRole('listbox', { name: /Arrow keys/ }).getByRole('option')).toHaveCount(36)
    await expect(page.getByRole('combobox', { name: 'Measure' })).toBeHidden()
    await expect(page.getByRole('tab', { name: 'Ranking' })).toBeHidden()
  })
})
