import type { Locator, Page } from '@playwright/test'
import { isLiving, visit } from './livingPage'
import { hasDatabase, hasStarted } from './pageState'

/** What stands on the overview, found as a reader or a screen reader finds it. */
export const overview = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  keyFigures: page.getByRole('region', { name: /^Key figures, / }),
  measure: page.getByRole('combobox', { name: 'Measure' }),
  areas: page.getByRole('combobox', { name: 'Areas' }),
  boundaries: page.getByRole('combobox', { name: 'Boundaries' }),
  month: page.getByRole('combobox', { name: 'Month' }),
  mapTitle: page.getByRole('heading', { level: 2, name: /, by (integrated care board|NHS England region), / }),
  map: page.getByRole('listbox', { name: /Arrow keys move between areas, Enter selects\.$/ }),
  ranking: page.getByRole('table', { name: /, by (integrated care board|NHS England region), / }),
  trendSummary: page.getByText('Show as a table'),
  trend: page.getByRole('table', { name: /England, .* to / }),
  notice: page.getByRole('status').first(),
  tryAgain: page.getByRole('button', { name: 'Try again' }),
  search: page.getByRole('combobox', { name: 'Area, hospital or postcode' }),
  suggestions: page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option'),
})

/** Opens a link and waits until the page answers clicks: a test is quicker than any reader. */
export async function open(page: Page, link = '/'): Promise<void> {
  await visit(page, link)
  await untilStarted(page)
}

/** Waits until the program of any page runs. */
export const untilStarted = (page: Page): Promise<unknown> => page.waitForFunction(hasStarted)

/** Waits until the database answers, which starts by itself on most pages. */
export const untilDatabase = (page: Page): Promise<unknown> => page.waitForFunction(hasDatabase)

/** The program of a page comes a second and a half late, so that a test can act before it. */
export const lateProgram = (page: Page): Promise<unknown> =>
  page.route('**/assets/entry.client*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })

/** Goes to an address within the site, as Back does, once the page listens. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await untilStarted(page)
  await page.evaluate((to) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)
}

/** As a reader who saves data: no database is loaded until something needs it, which spares a test its start. Where it runs already, it changes nothing. */
export async function savingData(page: Page): Promise<void> {
  if (isLiving(page)) return
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
}

export const option = (page: Page, name: string): Locator =>
  overview(page).map.getByRole('option', { name: new RegExp(`^${name}: `) })

export const rowButton = (page: Page, name: string): Locator =>
  overview(page).ranking.getByRole('button', { name, exact: true })

export async function openTrendTable(page: Page): Promise<Locator> {
  const { trend, trendSummary } = overview(page)
  if (!(await trend.isVisible())) await trendSummary.click()
  return trend
}

/** A point of the screen that lies inside an area of the map, however its shape bends. */
export async function pointIn(area: Locator): Promise<{ x: number; y: number }> {
  await area.scrollIntoViewIfNeeded()
  return area.evaluate((group) => {
    const path = group.querySelector('path')!
    const { x, y, width, height } = path.getBBox()
    const toScreen = path.getScreenCTM()!
    const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
    const points = steps.flatMap((down) => steps.map((across) => new DOMPoint(x + width * across, y + height * down)))
    const inside = points
      .filter((point) => path.isPointInFill(point))
      .map((point) => point.matrixTransform(toScreen))
      .find((point) => group.contains(document.elementFromPoint(point.x, point.y)))
    if (!inside) throw new Error('No point of the area can be reached.')
    return { x: inside.x, y: inside.y }
  })
}
