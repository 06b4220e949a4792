import { existsSync, readFileSync } from 'node:fs'
import { testedPages } from '~/routes/accessibility/testedPages'
import { journeysReport } from '../test/journeysReport'
import { atLeast, figure } from './Figure'
import { type Journey, journeysIn, sturdinessOf } from './journeys'
import type { Measured } from './recordResults'

const looks = ['accessibility', 'focus', 'magnified', 'keyboard', 'spoken', 'print']
const faults = ['pageFaults', 'assetFaults', 'browserFaults', 'engineFaults', 'fileFaults', 'hostileText', 'randomLinks', 'strangeLinks', 'offline']

/**
 * What each page is to everyone, and what it does when something fails: the journeys of the last npm run test:all, by page.
 * @throws where it has left no report
 */
export function sturdiness(): Measured {
  if (!existsSync(journeysReport)) throw new Error('There is no report of all journeys: run npm run test:all first.')
  const journeys = journeysIn(JSON.parse(readFileSync(journeysReport, 'utf8')))
  return {
    figures: [
      shareOf('journeys-for-all', 'Journeys on what pages are to everyone (axe, focus, zoom, spacing, keys, words spoken, paper) that passed', journeys.filter(({ file }) => looks.includes(file))),
      shareOf('journeys-on-faults', 'Journeys on what may go wrong (files, database, browser, links, no connection) that passed', journeys.filter(({ file }) => faults.includes(file))),
    ],
    sturdiness: sturdinessOf(journeys, testedPages),
  }
}

const shareOf = (id: string, label: string, journeys: readonly Journey[]) => {
  const failed = journeys.filter(({ passed }) => !passed).map(({ title }) => title)
  return figure({ id, label, value: journeys.length === 0 ? null : (journeys.length - failed.length) / journeys.length, unit: 'ratio', target: atLeast(1), runs: journeys.length, note: failed.length > 0 ? failed.join('; ') : null })
}
