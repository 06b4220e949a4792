import type { Locator } from '@playwright/test'

/**
 * Waits until an element reads so, watching every change of the page, where an expectation looks only once a second
 * after its first tries. It never fails: the expectation that follows finds the text at once, or says what is amiss.
 */
export async function untilText(element: Locator, text: string): Promise<void> {
  const watch = (found: Element, wanted: string) =>
    new Promise<void>((done) => {
      const plain = () => (found.textContent ?? '').replace(/\s+/g, ' ').trim()
      const changes = new MutationObserver(() => { if (plain() === wanted || !found.isConnected) finish() })
      const patience = setTimeout(() => { finish() }, 15_000)
      const finish = () => {
        changes.disconnect()
        clearTimeout(patience)
        done()
      }
      changes.observe(document, { childList: true, subtree: true, characterData: true })
      if (plain() === wanted) finish()
    })
  await element.evaluate(watch, text, { timeout: 15_000 }).catch(() => undefined)
}
