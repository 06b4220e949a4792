import { join } from 'node:path'

/** What Playwright wrote of all journeys when npm run test:all last ran them; npm run bench counts them by page. */
export const journeysReport = join(import.meta.dirname, '..', '..', 'test-results', 'journeys.json')
