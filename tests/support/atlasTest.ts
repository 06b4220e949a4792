import { type BrowserContext, type ConsoleMessage, expect, type Request, test as base, type WebError } from '@playwright/test'
import { untilDatabase } from './overview'

export { expect }

interface Watched {
  /** Console errors that a test brings about on purpose, such as the browser's line for a refused file. */
  expectedErrors: RegExp | null
  /** Faults of scripts that a test brings about on purpose. */
  expectedFaults: RegExp | null
  watch: undefined
}

interface Shared {
  /** Shared by the tests of one worker; see warmTest. Here, since another set of such things means another worker. */
  warm: BrowserContext
}

/** This machine, by either name: tests start hosts of their own, and one that is another site. */
const ownHosts = new Set(['127.0.0.1', 'localhost'])

/** Playwright's test; it fails where the page reports an error or asks for anything outside its own origin. */
export const test = base.extend<Watched, Shared>({
  expectedErrors: [null, { option: true }],
  expectedFaults: [null, { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors, expectedFaults }, use) => {
      const faults: string[] = []
      const origin = new URL(baseURL ?? '').origin
      const heard = {
        weberror: (fault: WebError) => {
          const { message, stack } = fault.error()
          if (!expectedFaults?.test(message)) faults.push(`uncaught: ${stack ?? message}`)
        },
        console: (line: ConsoleMessage) => {
          if (line.type() === 'error' && !expectedErrors?.test(line.text())) faults.push(`console: ${line.text()} (${line.location().url})`)
        },
        request: (request: Request) => {
          const { protocol, hostname, origin: asked } = new URL(request.url())
          const isElsewhere = protocol.startsWith('http') && asked !== origin && !ownHosts.has(hostname)
          if (isElsewhere) faults.push(`outside the origin: ${request.url()}`)
        },
      }
      context.on('weberror', heard.weberror).on('console', heard.console).on('request', heard.request)
      await use(undefined)
      context.off('weberror', heard.weberror).off('console', heard.console).off('request', heard.request)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use
      const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
      // As in contexts of Playwright's own: the time of the test is the only limit.
      context.setDefaultTimeout(0)
      const kept = await context.newPage()
      await kept.goto('/')
      await untilDatabase(kept)
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
})

/** What the browser itself prints when a file is refused. */
export const refusedFile = /^Failed to load resource/
