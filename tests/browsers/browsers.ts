import { findBrowser } from '../../scripts/browser'
import { findFirefox } from '../../scripts/browsers/findFirefox'
import { findWebKit } from '../../scripts/browsers/findWebKit'
import { puppeteerBrowser } from './puppeteerBrowser'
import type { Driven } from './Tab'
import { webkitBrowser } from './webkitBrowser'

export interface Known {
  id: 'chromium' | 'firefox' | 'webkit'
  name: string
  /** A way to start it, and where it was found; or Debian's packages that would bring it. */
  find: () => { from: string; start: () => Promise<Driven> } | { lacking: string[] }
}

/** The browsers of three families of engines, in the order in which they are walked. */
export const browsers: readonly Known[] = [
  {
    id: 'chromium',
    name: 'Chromium',
    find() {
      const found = findBrowser()
      return found ? { from: found.from, start: () => puppeteerBrowser('chrome', found.path) } : { lacking: ['chromium'] }
    },
  },
  {
    id: 'firefox',
    name: 'Firefox',
    find() {
      const found = findFirefox()
      return found ? { from: found.from, start: () => puppeteerBrowser('firefox', found.path) } : { lacking: ['firefox-esr'] }
    },
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    find() {
      const found = findWebKit()
      return 'lacking' in found ? found : { from: 'the system', start: () => webkitBrowser(found) }
    },
  },
]
