import { fork } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Drawn } from './drawPage'
import { siteUrlOf } from './siteUrl'

// Draws a picture for each built page and names it in the page. Run by scripts/site/build.ts once the pages stand.
const out = join(import.meta.dirname, '..', '..', '..', 'dist', 'client')
const began = performance.now()
const often = 100

const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .sort()
const waiting = pages.toReversed()
const drawn: Drawn[] = []
await Promise.all(Array.from({ length: Math.min(availableParallelism(), pages.length) }, drawAll))

const made = drawn.filter(({ isNew }) => isNew).length
const bytes = drawn.reduce((sum, one) => sum + one.bytes, 0)
const largest = Math.max(...drawn.map((one) => one.bytes))
const seconds = ((performance.now() - began) / 1000).toFixed(0)
process.stdout.write(`previews  ${pages.length} pictures: ${made} drawn, ${pages.length - made} as kept; ${(bytes / 1e6).toFixed(1)} MB, the largest ${Math.round(largest / 1e3)} kB; ${seconds} s\n`)
if (siteUrlOf(process.env.SITE_URL) === '') process.stdout.write('previews  SITE_URL is not set: pages name their pictures without the site’s address, which many readers of links need\n')

/** A process that draws one page after another until none is left; each opens its own database and typefaces. */
function drawAll(): Promise<void> {
  return new Promise((resolve, reject) => {
    const drawing = fork(join(import.meta.dirname, 'drawPages.ts'))
    const next = () => {
      const page = waiting.pop()
      if (page === undefined) drawing.disconnect()
      else drawing.send(page)
    }
    drawing.on('message', (one: Drawn) => {
      drawn.push(one)
      if (drawn.length % often === 0) process.stdout.write(`previews  ${drawn.length} of ${pages.length}\n`)
      next()
    })
    drawing.on('error', reject)
    drawing.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`A process that draws pictures ended with ${code}.`))
    })
    next()
  })
}
