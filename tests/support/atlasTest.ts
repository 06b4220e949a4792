import { expect, test as base } from '@playwright/test'

export { expect }

interface Watched {
  /** Console errors that a test brings about on purpose, such as the browser's line for a refused file. */
  expectedErrors: RegExp | null
  watch: undefined
}

/** Playwright's test; it fails where the page reports an error or asks for anything outside its own origin. */
export const test = base.extend<Watched>({
  expectedErrors: [null, { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const faults: string[] = []
      const origin = new URL(baseURL ?? '').origin
      context.on('weberror', (fault) => faults.push(`uncaught: ${fault.error().stack ?? fault.error().message}`))
      context.on('console', (line) => {
        if (line.type() === 'error' && !expectedErrors?.test(line.text())) faults.push(`console: ${line.text()} (${line.location().url})`)
      })
      context.on('request', (request) => {
        const { protocol, hostname, origin: asked } = new URL(request.url())
        const isElsewhere = protocol.startsWith('http') && asked !== origin && hostname !== '127.0.0.1'
        if (isElsewhere) faults.push(`outside the origin: ${request.url()}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** What the browser itself prints when a file is refused. */
export const refusedFile = /^Failed to load resource/
