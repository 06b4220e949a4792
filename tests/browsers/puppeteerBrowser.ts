import { rmSync } from 'node:fs'
import { launch } from 'puppeteer-core'
import { versionOf } from '../../scripts/browsers/versionOf'
import { downloadsFolder } from './downloads'
import { puppeteerTab } from './puppeteerTab'
import type { Driven } from './Tab'

/** --no-sandbox lets it run as root; DuckDB's program is run as first compiled, which spares half the cost of starting it. */
const chromiumArgs = ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--liftoff-only']

/** Starts Chromium over its own protocol, or Firefox over WebDriver BiDi. */
export async function puppeteerBrowser(kind: 'chrome' | 'firefox', executablePath: string): Promise<Driven> {
  const downloads = downloadsFolder()
  const browser = await launch({
    browser: kind,
    executablePath,
    defaultViewport: { width: 1280, height: 1000 },
    args: kind === 'chrome' ? chromiumArgs : [],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  })
  return {
    version: versionOf(executablePath) ?? (await browser.version()).replace(/^[^/]*\//, ''),
    async open() {
      const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath: downloads } })
      return puppeteerTab(await context.newPage(), downloads, () => context.close())
    },
    async close() {
      await browser.close()
      rmSync(downloads, { recursive: true, force: true })
    },
  }
}
