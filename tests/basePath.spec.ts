import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../scripts/site/serve'
import { expect, refusedFile, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { open, overview } from './support/overview'

const root = join(import.meta.dirname, '..')
const base = '/dexa-atlas/'
const left = new Set(['.cache', '.git', '.react-router', 'dist', 'node_modules', 'test-results', 'tests'])

let folder: string
let server: Server
let address: string

test.use({ expectedErrors: refusedFile })
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-'))
  for (const name of readdirSync(root).filter((one) => !left.has(one))) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/site/build.ts', '--data-built'], {
    cwd: folder,
    env: { ...process.env, BASE_PATH: base },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  ;({ server, address } = await serve(join(folder, 'dist', 'client'), base, 0))
})

test.afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('built for a sub-path, the overview answers from data and program below it', async ({ page }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http') && !pathname.startsWith(base)) outside.push(pathname)
  })
  await open(page, address)
  await overview(page).measure.selectOption('tests-rate')
  await expectView(page, { ...usualView, measure: 'tests-rate' })
  await overview(page).boundaries.selectOption('2023')
  await expectView(page, { ...usualView, measure: 'tests-rate', edition: '2023' })
  await overview(page).search.fill('frimley')
  await overview(page).suggestions.filter({ hasText: /^Frimley Health/ }).click()
  await expect(page).toHaveURL(`${address}areas/RDU`)
  expect(outside).toEqual([])
})

test('a former area leads to its successor below the sub-path', async ({ page }) => {
  await open(page, `${address}?area=QXU`)
  await page.getByRole('link', { name: 'Surrey and Sussex', exact: true }).click()
  await expect(page).toHaveURL(`${address}?area=S9B9J`)
})

test('a scenario is worked out below the sub-path', async ({ page }) => {
  await page.goto(`${address}plan?s=1.c.nA.s-RR8-1n-202704-6.z`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('One more scanner could mean')
})

test('Methods and its links lie below the sub-path', async ({ page }) => {
  await page.goto(`${address}methods`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'DEXA Atlas' }).click()
  await expect(overview(page).map.getByRole('option')).toHaveCount(36)
  expect(new URL(page.url()).pathname.replace(/\/?$/, '/')).toBe(base)
})

test('an unknown address below the sub-path is a 404 page with working links', async ({ page }) => {
  const response = await page.goto(`${address}no-such-page`)
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: 'See how England is doing' }).click()
  await expect(overview(page).map.getByRole('option')).toHaveCount(36)
})

test('kept below the sub-path, and only there, the site opens without a server', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.goto(`${address}methods`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))).toEqual([address])
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await page.goto(address)
  await expect(overview(page).map.getByRole('option')).toHaveCount(36)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${address}areas/RDU`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline, and this page was not visited before')
  await context.close()
})
