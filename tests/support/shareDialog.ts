import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { csvParse } from 'd3-dsv'

/** The picture's own element on the page, and the dialog that shares it. */
export const figureOf = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`)

export async function openShare(page: Page, id: string): Promise<Locator> {
  await figureOf(page, id).getByRole('button', { name: /^Share: / }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.waitFor()
  return dialog
}

/** What a button of the dialog saves, as text. */
export async function savedBy(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** A saved CSV: the lines that say what it is, and its rows. */
export function readFigureCsv(text: string) {
  const lines = text.split('\n')
  const about = lines.filter((line) => line.startsWith('# ')).join('\n')
  return { about, rows: csvParse(lines.filter((line) => !line.startsWith('# ')).join('\n')) }
}
