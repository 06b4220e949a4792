import type { Page, Route } from '@playwright/test'

/** Ways in which a file of the site does not come as it should. */
const spoiled = {
  'is not there': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Not found</p>' }),
  'is refused by the server': (route: Route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<!doctype html><p>Server error</p>' }),
  'is cut short': (route: Route) => changed(route, (whole) => whole.subarray(0, whole.length * 0.6)),
  'has one byte changed': (route: Route) => changed(route, oneByteChanged),
} satisfies Record<string, (route: Route) => Promise<void>>

type How = keyof typeof spoiled
export const ways = Object.keys(spoiled) as How[]

/** From now on these files come so. */
export const spoil = (page: Page, files: string | RegExp, how: How): Promise<unknown> => page.route(files, spoiled[how])

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

function oneByteChanged(whole: Buffer): Buffer {
  const copy = Buffer.from(whole)
  const middle = copy.length >> 1
  copy[middle] = (copy[middle] ?? 0) ^ 0b0100
  return copy
}
