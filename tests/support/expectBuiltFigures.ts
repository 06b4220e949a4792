import { expect, type Page } from '@playwright/test'
import { expectMap, expectRanking, headlineOfView, mapTitleOf, usualView } from './expectView'
import { overview } from './overview'

/** The figures that the page was built with stand, whatever failed. */
export async function expectBuiltFigures(page: Page): Promise<void> {
  await expect(overview(page).headline).toHaveText(headlineOfView(usualView))
  await expect(overview(page).mapTitle).toHaveText(mapTitleOf(usualView))
  await expectMap(page, usualView)
  await expectRanking(page, usualView)
  await expect(overview(page).keyFigures.getByRole('definition')).toHaveCount(4)
}
