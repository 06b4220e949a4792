import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { record } from '../../scripts/browsers/record'
import { missingWords, summaryOf } from '../../scripts/browsers/summary'
import { browsers } from './browsers'
import { built } from './built'
import { journeys } from './journeys'
import { walkAll } from './walkAll'

const { values } = parseArgs({
  options: {
    /** One of the browsers, by its id. */
    only: { type: 'string' },
    /** Journeys whose names hold these words. */
    journey: { type: 'string', default: '' },
    /** Writes browsers, versions and what passed into bench/browsers.json. */
    record: { type: 'boolean', default: false },
  },
})
const recordPath = join(import.meta.dirname, '..', '..', 'bench', 'browsers.json')
const say = (line: string) => { process.stdout.write(`${line}\n`) }
const asked = browsers.filter(({ id }) => values.only === undefined || id === values.only)
const walked = journeys.filter(({ name }) => name.includes(values.journey))

if (asked.length === 0) stop(`"${values.only ?? ''}" is none of these: ${browsers.map(({ id }) => id).join(', ')}.`)
if (values.record && walked.length < journeys.length) stop('Only the whole list of journeys is recorded: leave out --journey.')
if (walked.length === 0) stop(`No journey has "${values.journey}" in its name.`)
if (!existsSync(join(built, 'service-worker.js'))) stop('There is no whole built site: run npm run build first.')

const counts = { passed: 0, failed: 0, skipped: 0 }
for (const { name, find } of asked) {
  const found = find()
  if ('lacking' in found) {
    say(`browsers  ${missingWords(name, found.lacking)}`)
    counts.skipped += walked.length
    continue
  }
  const failed = await found.start().then(
    async (browser) => {
      say(`browsers  ${name} ${browser.version}, from ${found.from}`)
      const failed = await walkAll(browser, name, walked, say)
      await browser.close()
      if (values.record) record(recordPath, { name, version: browser.version, date: new Date().toISOString().slice(0, 10), journeys: walked.length, passed: walked.length - failed })
      return failed
    },
    (fault: unknown) => {
      say(`browsers  ${name} does not start: ${String(fault)}`)
      return walked.length
    },
  )
  counts.failed += failed
  counts.passed += walked.length - failed
}
say(summaryOf(counts))
process.exitCode = counts.failed === 0 ? 0 : 1

function stop(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
