import { defineConfig } from '@playwright/test'
import { join } from 'node:path'
import { findJourneyBrowser } from '../scripts/browser'
import { isWhole, onlyInWhole } from './support/extent'

const address = 'http://127.0.0.1:4310/'
const browser = findJourneyBrowser()

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Below a path the site is built a second time, which takes as long as a third of npm test.
  ...(!isWhole && { grepInvert: new RegExp(onlyInWhole.tag), testIgnore: 'basePath.spec.ts' }),
  timeout: 180_000,
  // Patience, not a bound: the database starts in two seconds on an idle machine, and in thirty where others keep it busy.
  expect: { timeout: 45_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: address,
    // Each test finds the site as a first visit does; offline.spec.ts has its own contexts.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser && { executablePath: browser.path }),
      // Nothing of the browser's own may reach outside; --no-sandbox lets it run as root.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Programs are run as first compiled, not compiled again for speed: half the cost of starting DuckDB, and a tenth of the rest.
        '--js-flags=--liftoff-only,--no-opt,--no-maglev',
        // Pages of one context share a process, and with it what is compiled.
        '--process-per-site',
      ],
    },
  },
  webServer: {
    command: 'npx tsx scripts/site/preview.ts --port 4310',
    cwd: join(import.meta.dirname, '..'),
    url: address,
    reuseExistingServer: false,
  },
})
