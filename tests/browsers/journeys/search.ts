import { nameOf } from '../../support/figures'
import type { Journey } from '../Journey'
import { open, untilAt, untilHeld } from '../steps'
import { until } from '../until'

export const search: Journey = {
  name: 'search by keyboard: a hospital leads to its trust, a postcode to its board',
  async walk(tab, site) {
    await open(tab, site, '')
    for (const [typed, path, words] of [['frimley park', '/areas/RDU', 'Frimley'], ['CB2 0QQ', '/areas/S1Y5D', nameOf('2026', 'S1Y5D')]] as const) {
      await tab.focus({ css: 'header [role=combobox]' })
      await tab.type(typed)
      await until(tab, 'suggestions', () => document.querySelector('[role=listbox][aria-label="Suggestions"] [role=option]') !== null)
      await tab.press('ArrowDown')
      await until(tab, 'the first to be pointed at', () => document.activeElement?.hasAttribute('aria-activedescendant') === true)
      await tab.press('Enter')
      await untilAt(tab, path)
      await untilHeld(tab, 'h1', words)
      await until(tab, 'the focus in the page', () => document.activeElement?.id === 'content')
    }
  },
}
