import { join } from 'node:path'

/** What Playwright wrote of the journeys when npm test last ran them. */
export const journeysReport = join(import.meta.dirname, '..', '..', 'test-results', 'journeys.json')
