import { expect, type Page } from '@playwright/test'
import { openTrendTable, overview } from './overview'
import { untilText } from './untilText'
import { headlineOfView, mapOf, partsShown, rankingOf, trendOf, type View, wholeOf } from './view'

export { headlineOfView, mapTitleOf, usualView, type View } from './view'

/** The page shows this view in every part: headline, controls, map, ranking and trend, each figure worked out anew. */
export async function expectView(page: Page, view: View): Promise<void> {
  await untilText(overview(page).headline, headlineOfView(view))
  await expect.poll(() => shown(page)).toEqual(wholeOf(view))
}

export async function expectMap(page: Page, view: View): Promise<void> {
  await expect.poll(async () => only(await shown(page), mapOf(view))).toEqual(mapOf(view))
}

export async function expectRanking(page: Page, view: View): Promise<void> {
  await expect.poll(async () => only(await shown(page), rankingOf(view))).toEqual(rankingOf(view))
}

export async function expectTrend(page: Page, view: View): Promise<void> {
  await openTrendTable(page)
  await expect.poll(async () => only(await shown(page), trendOf(view))).toEqual(trendOf(view))
}

const shown = (page: Page) => page.evaluate(partsShown)

/** The parts of what is shown that are asked about. */
const only = <Part extends object>(all: Record<keyof Part, unknown>, parts: Part) => Object.fromEntries(Object.keys(parts).map((name) => [name, all[name as keyof Part]]))
