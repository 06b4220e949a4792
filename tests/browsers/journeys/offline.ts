import { usualView } from '../../support/view'
import type { Journey } from '../Journey'
import { menu, open, untilDatabase, untilText } from '../steps'
import type { Tab } from '../Tab'
import { until, untilSound } from '../until'
import { untilView } from './overviewView'

export const offline: Journey = {
  name: 'once visited, the site answers when its server is gone',
  // What browsers say of requests that nobody answers.
  expected: /Failed to load resource|NetworkError|Load failed|Failed to fetch/,
  async walk(tab, site) {
    await open(tab, site, '')
    await until(tab, 'the service worker to answer for the page', () => navigator.serviceWorker.controller?.state === 'activated')
    // A second visit: the first was before there was a worker to see the database come.
    await tab.reload()
    await untilDatabase(tab)
    for (const kept of ['/data/atlas.duckdb', '/compare/index.html']) await untilKept(tab, kept)
    site.vanish()
    await tab.reload()
    await untilDatabase(tab)
    await untilView(tab, usualView)
    await tab.choose(menu('Measure'), 'clearance')
    await untilView(tab, { ...usualView, measure: 'clearance' })
    await tab.goto(`${site.address}areas/RDU`)
    await untilText(tab, 'h1', 'You are offline, and this page was not visited before')
  },
}

async function untilKept(tab: Tab, path: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const page = window as Window & { isKept?: boolean }
    page.isKept = false
    const look = async () => {
      for (const name of await caches.keys()) {
        const requests = await (await caches.open(name)).keys()
        if (requests.some(({ url }) => new URL(url).pathname === wanted)) page.isKept = true
      }
      if (!page.isKept) setTimeout(() => void look(), 200)
    }
    void look()
    return null
  }, path)
  await untilSound(`${path} to be kept`, async () => ((await tab.evaluate(() => (window as Window & { isKept?: boolean }).isKept === true)) ? null : 'it not kept'))
}
