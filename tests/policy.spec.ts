import type { Page } from '@playwright/test'
import { expect } from './support/atlasTest'
import { inBoth } from './support/extent'
import { open, savingData } from './support/overview'
import { warmTest as test } from './support/warmTest'

// What a page's own policy holds back when hostile text gets as far as running or being put into the page. That nothing
// of the site's own is held back is seen by every journey: each fails on an error in the console.
test.use({ expectedErrors: /Content Security Policy|Trusted(HTML|Script|TypePolicy)|status of 404|No result/i })

test.beforeEach(({ page }) => savingData(page))

/** In npm test: pages with and without data and workers of their own, a place, a frame, and words that no page is here. */
const standing = new Set(['/', '/plan', '/sql', '/areas/QJK', '/embed/', '/no-such-page'])
const pages = ['/', '/explore', '/compare', '/fls', '/scanners', '/plan', '/sql', '/own', '/methods', '/methods/dictionary', '/accessibility', '/areas/QJK', '/embed/', '/no-such-page']

for (const path of pages) {
  test(`${path} runs nothing that is put into it, and asks nobody else`, inBoth(standing.has(path)), async ({ page }) => {
    await page.goto(path)
    // What runs in the page itself, as hostile text would, and not from the browser's own tools.
    expect(await tryInPage(page)).toEqual({
      markup: 'TypeError',
      evaluated: 'EvalError',
      inlineScript: 'held back',
      outside: 'TypeError',
      foreignWorker: 'TypeError',
      otherPolicy: 'TypeError',
    })
  })
}

function tryInPage(page: Page) {
  return page.evaluate(async () => {
    const nameOf = async (attempt: () => unknown) => {
      try {
        // In a task of the page's own: the browser's tools may do what the page may not.
        await new Promise<void>((resolve) => { setTimeout(resolve) })
        await attempt()
        return 'done'
      } catch (fault) {
        return (fault as Error).name
      }
    }
    const script = document.createElement('script')
    const types = (globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes
    const marked = globalThis as unknown as { ran?: boolean }
    const inline = () => {
      script.append('globalThis.ran = true')
      document.body.append(script)
    }
    await nameOf(inline)
    return {
      markup: await nameOf(() => { document.body.innerHTML += '<img src=x onerror="globalThis.ran = true">' }),
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what must not run
      evaluated: await nameOf(() => new Function('return 1')),
      inlineScript: marked.ran ? 'ran' : 'held back',
      outside: await nameOf(() => fetch('http://127.0.0.1:9/')),
      foreignWorker: await nameOf(() => new Worker('data:text/javascript,0')),
      otherPolicy: await nameOf(() => types.createPolicy('another', {})),
    }
  })
}

// React writes scripts by innerHTML when it draws a document anew, which the policy forbids: the page would be blank.
test('where a page breaks while it is opened, words and a way on stand in it', async ({ page }) => {
  await open(page, '/plan')
  await page.route('**/explore.data*', (route) => route.continue({ url: route.request().url().replace('explore.data', 'compare.data') }))
  await page.getByRole('link', { name: 'Explore', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This page stopped working' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await page.unroute('**/explore.data*')
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page stopped working')
  await expect(page).toHaveURL(/\/explore$/)
})
