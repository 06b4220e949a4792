import { expect, type Page } from '@playwright/test'
import { untilStarted } from './overview'

/** Waits for the editor of /sql, which is made once somebody uses the page. */
export async function untilEditor(page: Page): Promise<void> {
  await untilStarted(page)
  await page.mouse.move(1, 1)
  await page.mouse.move(2, 2)
  await expect(page.locator('.cm-content')).toBeVisible()
}
