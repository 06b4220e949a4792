import { usualView } from '../../support/view'
import type { Journey } from '../Journey'
import { open, untilAt } from '../steps'
import { until } from '../until'
import { untilView } from './overviewView'

const map = '[data-figure="home-map"] [role=listbox]'

export const mapKeys: Journey = {
  name: 'the map by keyboard: arrows find an area, Enter chooses it, Escape lets go',
  async walk(tab, site) {
    await open(tab, site, '')
    await tab.focus({ css: map })
    await tab.press('ArrowDown')
    await until(tab, 'an area to be pointed at', (css) => document.querySelector(css)?.hasAttribute('aria-activedescendant') === true, map)
    const code = await tab.evaluate((css) => document.querySelector(css)?.getAttribute('aria-activedescendant')?.replace('map-', '') ?? '', map)
    await tab.press('Enter')
    await untilAt(tab, `/?area=${code}`)
    await untilView(tab, { ...usualView, area: code })
    await tab.press('Escape')
    await untilAt(tab, '/')
    await untilView(tab, usualView)
  },
}
