import { deflateSync, strToU8, zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { visit } from './livingPage'
import { untilDatabase } from './overview'

interface GivenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

export const given = (name: string, content: string | Buffer): GivenFile => ({ name, mimeType: 'text/csv', buffer: typeof content === 'string' ? Buffer.from(content) : content })

/** The parts of /own. */
export const own = (page: Page) => ({
  field: page.locator('input[type=file]').first(),
  workspaceField: page.getByLabel('Open a workspace you saved'),
  status: page.getByRole('region', { name: 'Choose a file' }).getByRole('status'),
  card: (table: string) => page.getByRole('region', { name: table, exact: true }),
})

export async function openOwn(page: Page): Promise<void> {
  await visit(page, '/own')
  await untilDatabase(page)
}

/** Removes every table that was brought: a page keeps them until it is loaded anew. */
export async function removeTables(page: Page): Promise<void> {
  await openOwn(page)
  const removing = page.getByRole('button', { name: /^Remove /, includeHidden: true })
  while ((await removing.count()) > 0) await removing.first().dispatchEvent('click')
}

/** Loads a file and waits for its table. */
export async function bring(page: Page, table: string, file: GivenFile) {
  await own(page).field.setInputFiles(file)
  const card = own(page).card(table)
  await card.waitFor()
  return card
}

/** A picture's first bytes, whatever its name says. */
export const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, ...deflateSync(strToU8('pixels'))])

export const anyZip = Buffer.from(zipSync({ 'readme.txt': strToU8('hello') }))

export const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
export const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1')
