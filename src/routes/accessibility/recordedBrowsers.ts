import type { BrowserResult } from '~/contracts/browserResults'
import recorded from '../../../bench/browsers.json'

/** What `npm run test:browsers -- --record` wrote last. */
export const recordedBrowsers: readonly BrowserResult[] = recorded
