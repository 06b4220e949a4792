import type { Locator, Page } from '@playwright/test'
import { expect } from './support/atlasTest'
import { explore, openExplore } from './support/explore'
import { onlyInWhole } from './support/extent'
import { nameOf } from './support/figures'
import { open, overview } from './support/overview'
import { expectCurrent, openPlan, plan } from './support/plan'
import { liveTest as test } from './support/liveTest'

// From the top of the page to the end of each task with nothing but keys: no focus is set and nothing is clicked by the test.

/** The next Tab is the first of the page, as where it is opened anew. */
const startAtTop = (page: Page) =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    // Within the root that it stands in: the SQL editor has one of its own.
    if (await control.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element)) return
    await page.keyboard.press('Tab')
  }
  await expect(control).toBeFocused()
}

test('map: an area is found by arrow keys, chosen, and let go of', async ({ page }) => {
  await open(page)
  await startAtTop(page)
  const { map, headline } = overview(page)
  await tabTo(page, map)
  await page.keyboard.press('ArrowDown')
  const active = (await map.getAttribute('aria-activedescendant'))!
  await page.keyboard.press('Enter')
  const code = active.replace('map-', '')
  await expect(page).toHaveURL(`/?area=${code}`)
  await expect(headline).toContainText(nameOf('2026', code))
  await expect(map).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/')
})

test('explore: another measure, another picture, and a place of its table', onlyInWhole, async ({ page }) => {
  await openExplore(page)
  await startAtTop(page)
  const { measure, tab, table, chosen } = explore(page)
  await tabTo(page, measure)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/measure=/)
  await tabTo(page, tab('Map'))
  await page.keyboard.press('End')
  await expect(tab('Table')).toBeFocused()
  await expect(page).toHaveURL(/tab=table/)
  const devon = table.getByRole('button', { name: 'Devon' })
  await tabTo(page, devon)
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveText([/^Devon /])
  await expect(page).toHaveURL(/area=QJK/)
})

test('plan: a scenario with two scanners at a trust found by name', async ({ page }) => {
  await openPlan(page)
  await startAtTop(page)
  await tabTo(page, plan(page).preset('Do nothing'))
  await page.keyboard.press('Enter')
  await expectCurrent(page)
  await tabTo(page, page.getByRole('button', { name: 'Scanners', exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('combobox', { name: 'Where' }))
  await page.keyboard.type('Leeds Teaching')
  await expect(page.getByRole('option', { name: /^Leeds Teaching/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'How many scanners' }))
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(plan(page).changes('The scenario').getByRole('listitem')).toContainText(['2 new scanners, Leeds Teaching Hospitals NHS Trust'])
  await expect(plan(page).headline).toContainText('Two more scanners could mean')
})

test('share: from the picture’s own button to a copied link, and back to that button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await startAtTop(page)
  const opener = page.locator('[data-figure="home-map"]').getByRole('button', { name: /^Share: / })
  await tabTo(page, opener)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('img')).toBeVisible()
  await tabTo(page, dialog.getByRole('tab', { name: 'Picture' }))
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('tab', { name: 'Link' })).toBeFocused()
  await tabTo(page, dialog.getByRole('button', { name: 'Copy' }).first())
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('SQL: a question is written, run, and its answer seen as a picture', async ({ page }) => {
  await open(page, '/sql')
  await startAtTop(page)
  const editor = page.getByRole('textbox', { name: 'Question in SQL' })
  const answer = page.getByRole('region', { name: 'Answer' })
  await tabTo(page, editor)
  await page.keyboard.press('ControlOrMeta+a')
  // At once, as pasted: while one types, suggestions may take Enter and Tab.
  await page.keyboard.insertText("select area_code, waiting from dexa_area_month where edition = '2026' and month = '2026-03' order by waiting desc limit 5")
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(answer).toContainText('5 rows')
  await tabTo(page, page.getByRole('button', { name: 'Run', exact: true }), 3)
  await tabTo(page, answer.getByRole('tab', { name: 'Table' }))
  await page.keyboard.press('ArrowRight')
  await expect(answer.getByRole('tab', { name: 'Chart' })).toBeFocused()
  await expect(answer.getByRole('tabpanel').locator('svg').first()).toBeVisible()
})
