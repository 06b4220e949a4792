import { usualView } from '../../support/view'
import type { Journey } from '../Journey'
import { open, untilAt, untilDatabase, untilText } from '../steps'
import { until } from '../until'
import { untilView } from './overviewView'

export const withinSite: Journey = {
  name: 'links within the site change the page without loading it anew, and Back returns',
  async walk(tab, site) {
    await open(tab, site, '')
    await untilDatabase(tab)
    await tab.evaluate(() => {
      document.documentElement.dataset.same = 'yes'
      return null
    })
    for (const [name, path] of [['Compare', '/compare'], ['Fracture services', '/fls'], ['SQL', '/sql'], ['Methods and data', '/methods']] as const) {
      await tab.click({ css: 'nav[aria-label="Pages"] a', name })
      await untilAt(tab, path)
      await untilText(tab, 'nav[aria-label="Pages"] a[aria-current="page"]', name)
    }
    for (const path of ['/sql', '/fls', '/compare', '/']) {
      await tab.back()
      await untilAt(tab, path)
    }
    await untilView(tab, usualView)
    await until(tab, 'the same document', () => document.documentElement.dataset.same === 'yes')
  },
}
