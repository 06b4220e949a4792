import type { Page, Route } from '@playwright/test'

/** Ways in which a file of the site does not come as it should. */
const spoiled = {
  'is not there': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Not found</p>' }),
  'is refused by the server': (route: Route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<!doctype html><p>Server error</p>' }),
  'is cut short': (route: Route) => changed(route, (whole) => whole.subarray(0, whole.length * 0.6)),
  'has one byte changed': (route: Route) => changed(route, (whole) => oneByteChanged(whole, isProgram(route) ? 0 : whole.length >> 1)),
} satisfies Record<string, (route: Route) => Promise<void>>

export type Way = keyof typeof spoiled
export const ways = Object.keys(spoiled) as Way[]

/** From now on these files come so. */
export const spoil = (page: Page, files: string | RegExp, how: Way): Promise<unknown> => page.route(files, spoiled[how])

/** Holds files back until told to let them go. */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => Promise<void>> {
  let letGo: (() => void) | undefined
  const told = new Promise<void>((done) => { letGo = done })
  const hold = async (route: Route) => {
    await told
    await route.continue().catch(() => undefined)
  }
  await page.route(files, hold)
  return async () => {
    letGo?.()
    await page.unroute(files, hold)
  }
}

async function changed(route: Route, change: (whole: Buffer) => Buffer) {
  const response = await route.fetch()
  const { 'content-encoding': _, 'content-length': __, ...headers } = response.headers()
  const body = change(await response.body())
  // A test may be past it by then.
  await route.fulfill({ status: response.status(), headers, body }).catch(() => undefined)
}

// In the middle of a program the byte may fall into a word or a name, in one build and not in the next; the first breaks any.
const isProgram = (route: Route) => /\.js(\?|$)/.test(route.request().url())

function oneByteChanged(whole: Buffer, at: number): Buffer {
  const copy = Buffer.from(whole)
  copy[at] = (copy[at] ?? 0) ^ 0b0100
  return copy
}
