import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import { headersFor } from '../scripts/site/headers'
import { checkHost } from '../scripts/site/hosting/checkHost'
import { fitCloudflare } from '../scripts/site/hosting/fitCloudflare'
import { plainHost } from '../scripts/site/hosting/fixture/plainHost'
import { readHeadersFile, untyped } from '../scripts/site/hosting/fixture/readHeadersFile'
import { expect, refusedFile, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { onlyInWhole } from './support/extent'
import { open, overview } from './support/overview'

const built = join(import.meta.dirname, '..', 'dist', 'client')

test('every file of the built site comes whole and with all of its headers from a host that is told them', async ({ baseURL }) => {
  const findings = await checkHost(baseURL!, built)
  expect(findings.filter(({ fault, headers }) => fault !== null || headers.length > 0)).toEqual([])
  expect(findings).toHaveLength(18)
})

test('_headers gives every built file its headers, once', () => {
  const rules = readFileSync(join(built, '_headers'), 'utf8')
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/^_headers|\.gz$/.test(entry.name))
  const paths = files.map((entry) => `/${relative(built, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
  expect(paths.length).toBeGreaterThan(1000)
  expect(paths.filter((path) => JSON.stringify(readHeadersFile(rules, path)) !== JSON.stringify(untyped(headersFor(path))))).toEqual([])
})

test.describe('in a page of another site', () => {
  test.use({ expectedErrors: /^Framing '[^']+' violates .*"frame-ancestors 'none'"/ })
  test('what is made for frames is shown, and no other page is', async ({ page, baseURL }) => {
    const frames = { made: 'embed/fls/', front: '', place: 'areas/QJK/' }
    const other = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<!doctype html><title>Elsewhere</title>${Object.entries(frames).map(([name, path]) => `<iframe name="${name}" title="${name}" src="${baseURL}${path}"></iframe>`).join('')}`)
    })
    await new Promise<void>((done) => { other.listen(0, 'localhost', done) })
    try {
      const refused: string[] = []
      page.on('console', (said) => { if (said.type() === 'error') refused.push(/^Framing '([^']+)'/.exec(said.text())?.[1] ?? said.text()) })
      await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
      await expect(page.frameLocator('[name=made]').getByRole('heading', { level: 1 })).toContainText('fracture liaison service')
      await expect.poll(() => refused.length).toBe(2)
      expect(new Set(refused)).toEqual(new Set([`${baseURL}`]))
      for (const name of ['front', 'place']) expect(page.frame({ name })?.url()).toMatch(/^chrome-error:/)
    } finally {
      other.close()
    }
  })
})

test.describe('what a worker may do', () => {
  test.use({ expectedErrors: new RegExp(`${refusedFile.source}|Content Security Policy`) })

  const worker = `/assets/${readdirSync(join(built, 'assets')).find((name) => /^duckdbWorker-.*\.js$/.test(name))}`

  /** What a program says that DuckDB's worker is told to run in place of DuckDB; "not run" where it is refused. */
  const saidAt = async (page: Page, origin: string, program: string) => {
    // A file that names no icon: the browser asks for one of its own.
    await page.goto(`${origin}data/manifest.json`)
    return page.evaluate(([address, run]) => new Promise<string>((resolve) => {
      const started = new Worker(`${address}#${encodeURIComponent(JSON.stringify({ script: run }))}`)
      started.onmessage = ({ data }) => resolve(String(data))
      started.onerror = (event) => { event.preventDefault(); resolve('not run') }
    }), [worker, program] as const)
  }

  test('DuckDB’s worker takes no program from elsewhere, once the host sends its policy', async ({ page, baseURL }) => {
    const bare = await plainHost(built)
    const program = "data:text/javascript,postMessage('run')"
    expect(await saidAt(page, baseURL!, program)).toBe('not run')
    // Without the header it runs: the test would see a policy that does nothing.
    expect(await saidAt(page, bare.address, program)).toBe('run')
    bare.close()
  })

  test('a program of this site asks no other origin out of DuckDB’s worker, once the host sends its policy: connect-src refuses', onlyInWhole, async ({ page, baseURL }) => {
    const bare = await plainHost(built)
    const elsewhere = await plainHost(built)
    // A program from the site itself, so that nothing but what it may ask is in question.
    await page.route('**/assets/attempt.js', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: `
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => { postMessage('refused by ' + effectiveDirective + ': ' + new URL(blockedURI).origin) })
        fetch('${elsewhere.address}icon.png', { mode: 'no-cors' }).then(() => postMessage('asked'), () => setTimeout(() => postMessage('failed'), 1000))`,
    }))
    expect(await saidAt(page, baseURL!, `${baseURL}assets/attempt.js`)).toBe(`refused by connect-src: ${new URL(elsewhere.address).origin}`)
    expect(await saidAt(page, bare.address, `${bare.address}assets/attempt.js`)).toBe('asked')
    elsewhere.close()
    bare.close()
  })
})

test('the site answers on a host that sends no headers, takes the program for text, and holds it compressed without a word', onlyInWhole, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-cloudflare-'))
  const { packed } = fitCloudflare(built, folder)
  const host = await plainHost(folder, { wasmType: 'text/plain' })
  try {
    // The programs of DuckDB, and nothing else, are over 25 MiB.
    expect(packed.map((path) => /^[a-z]+\/duckdb-[a-z]+/.exec(path)?.[0])).toEqual(['assets/duckdb-eh', 'assets/duckdb-mvp'])
    const labelled = await plainHost(folder, { labelled: packed })
    expect((await checkHost(labelled.address, built)).filter(({ fault }) => fault !== null)).toEqual([])
    labelled.close()
    await open(page, host.address)
    await overview(page).measure.selectOption('tests-rate')
    await expectView(page, { ...usualView, measure: 'tests-rate' })
  } finally {
    host.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the site answers on a host that takes the program for bytes and sends it as it is', onlyInWhole, async ({ page }) => {
  const host = await plainHost(built, { wasmType: 'application/octet-stream' })
  try {
    await open(page, host.address)
    await overview(page).measure.selectOption('tests-rate')
    await expectView(page, { ...usualView, measure: 'tests-rate' })
  } finally {
    host.close()
  }
})
