import { expect, type Page } from '@playwright/test'
import { goWithin, open, untilStarted } from '../overview'
import { spoil } from '../spoil'
import type { Reach } from './ways'

/** A page that needs no database, from which others are gone to. */
const from = '/accessibility'

const heading = (page: Page, words: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
const dataOf = (address: string) => `**${address}.data*`
const answeredWith = (page: Page, address: string, status: number) => page.route(dataOf(address), (route) => route.fulfill({ status, body: '' }))

/** Goes to a page whose data do not come as they should, and waits for the words that stand there instead, which come once the page rests. */
const insteadOf = (address: string, words: string, before: Reach): Reach => async (page) => {
  await before(page)
  await open(page, from)
  await goWithin(page, address)
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/afterRest-')))
  await heading(page, words)
}

export const cutShort = (address: string): Reach => insteadOf(address, 'This page did not arrive whole', (page) => spoil(page, dataOf(address), 'is cut short'))

export const refusedByServer = (address: string): Reach => insteadOf(address, 'This page stopped working', (page) => answeredWith(page, address, 500))

/** As the service worker answers where it does not have the page. */
export const notKept = (address: string): Reach => insteadOf(address, 'You are offline, and this page was not visited before', (page) => answeredWith(page, address, 503))

export const outOfReach = (address: string): Reach => insteadOf(address, 'This page did not arrive', async (page) => {
  for (const file of [dataOf(address), '**/deployment.json']) await page.route(file, (route) => route.abort('internetdisconnected'))
})

export const updatedMeanwhile = (address: string): Reach => insteadOf(address, 'The site was updated while this page was open', async (page) => {
  await answeredWith(page, address, 409)
  await page.route('**/deployment.json', (route) => route.fulfill({ json: { deployment: 'fedcba9876543210' } }))
})

/** The built page, whose program does not come. */
export const unstarted = (address: string): Reach => async (page) => {
  const program = /\/assets\/entry\.client-/
  await spoil(page, program, 'is not there')
  await Promise.all([page.waitForResponse(program), page.goto(address)])
  // The line waits twenty seconds; the browser's own tools end the wait.
  await page.evaluate(() => { document.getAnimations().forEach((one) => { one.finish() }) })
  await expect(page.getByText('The controls of this page have not started.')).toBeVisible()
}

/** Service workers are blocked here, so the page is told of one that waits; offline.spec.ts has a real one. */
export const newVersionReady = (address: string): Reach => async (page) => {
  await page.addInitScript(() => {
    const registration = { active: {}, waiting: { postMessage: () => undefined }, installing: null, addEventListener: () => undefined, update: () => Promise.resolve() }
    Object.defineProperty(navigator.serviceWorker, 'register', { value: () => Promise.resolve(registration) })
  })
  await open(page, address)
  await expect(page.getByText('A newer version of this site is ready.')).toBeVisible()
}

/** A line at the foot says that the dialog did not load; its program comes once the page rests. */
export const withoutPart = (address: string): Reach => async (page) => {
  await spoil(page, '**/assets/ShareDialog*.js', 'is not there')
  await Promise.all([page.waitForEvent('requestfinished', (request) => request.url().includes('/afterRest-')), page.goto(address)])
  await untilStarted(page)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Share this page' }).click()
  await expect(page.getByText('A part of this page did not load.')).toBeVisible()
}

/** The database is there, and what puts its questions is not. */
export const unanswered = (address: string): Reach => async (page) => {
  await spoil(page, '**/assets/askCompare-*.js', 'is not there')
  await open(page, address)
  await expect(page.getByText('The database could not answer: ')).toBeVisible()
}
