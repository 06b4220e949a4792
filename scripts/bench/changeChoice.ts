import type { Page } from '@playwright/test'

export type Menu = 'Measure' | 'Areas' | 'Boundaries' | 'Month'

/**
 * Chooses from a menu as a reader does and waits until the map under its new title has been painted.
 * @param areas how many areas the new map shows
 * @returns milliseconds from the choice to the end of the frame that shows the answer
 */
export function changeChoice(page: Page, menu: Menu, value: string, areas: number): Promise<number> {
  return page.getByRole('combobox', { name: menu, exact: true }).evaluate(choose, { value, areas })
}

/** Runs in the page. */
function choose(element: Element, { value, areas }: { value: string; areas: number }): Promise<number> {
  const select = element as HTMLSelectElement
  const title = document.getElementById('map-title')
  const split = title?.closest('[data-state]')
  if (!title || !split) throw new Error('The page has no map title.')
  if (select.value === value) throw new Error(`${value} is chosen already.`)
  const before = title.textContent
  return new Promise((resolve, reject) => {
    const isDrawn = () =>
      title.textContent !== before &&
      split.getAttribute('data-state') === 'current' &&
      split.querySelectorAll('[role="option"]').length === areas
    const tooLate = setTimeout(() => { reject(new Error(`Nothing changed after ${value} was chosen.`)) }, 10_000)
    const watch = new MutationObserver(() => {
      if (!isDrawn()) return
      watch.disconnect()
      clearTimeout(tooLate)
      // The message of a frame's own callback is handled once that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { resolve(performance.now() - start) }
        port2.postMessage(null)
      })
    })
    watch.observe(split, { subtree: true, childList: true, characterData: true, attributes: true })
    const start = performance.now()
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
