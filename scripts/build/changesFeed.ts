import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readChanges } from '~/routes/methods/changes.server'

interface DataChange {
  /** YYYY-MM-DD. */
  date: string
  heading: string
  items: string[]
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const changelog = join(import.meta.dirname, '..', '..', 'CHANGELOG.md')

/** What CHANGELOG.md says of data and figures; newest first. */
export function dataChanges(text = readFileSync(changelog, 'utf8')): DataChange[] {
  return readChanges(text).flatMap(({ heading, groups }) => {
    const items = groups.filter((group) => group.heading === 'Data and figures').flatMap((group) => group.items)
    return items.length > 0 ? [{ date: isoDate(heading), heading, items }] : []
  })
}

/** @throws where a heading is not a date such as "21 November 2026" */
function isoDate(heading: string): string {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(heading) ?? []
  const month = months.indexOf(name) + 1
  if (month === 0) throw new Error(`CHANGELOG.md: “${heading}” is not a date such as 21 November 2026.`)
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The changes as a JSON Feed, version 1.1: an entry a day, whose id stays while its words may be mended. */
export const changesFeed = (changes: readonly DataChange[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'DEXA Atlas: changes of data and figures',
  description: 'What was added to, or changed in, the open tables about bone-density scanning in England.',
  language: 'en-GB',
  authors: [{ name: 'DEXA Atlas' }],
  items: changes.map(({ date, heading, items }) => ({
    id: `dexa-atlas-data-${date}`,
    title: `Data and figures, ${heading}`,
    content_text: items.map((item) => `- ${item}`).join('\n'),
    date_published: `${date}T00:00:00Z`,
  })),
})
