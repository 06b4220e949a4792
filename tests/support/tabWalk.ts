import type { Page } from '@playwright/test'

interface Stop {
  /** The element as its opening tag, for words of a failure. */
  tag: string
  fault: string | null
}

/** Numbers what the Tab key ought to reach, in the order of the page; @returns how many there are. */
export const markStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]'
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
    // Of radio buttons with one name, the chosen one alone is a stop, or the first where none is chosen.
    const isItsGroups = (element: Element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return true
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`)]
      return element === (group.find(({ checked }) => checked) ?? group[0])
    }
    // The SQL editor stands in a shadow root.
    const below = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])])
    const stops = below(document.querySelector('dialog[open]') ?? document).filter((element): element is HTMLElement | SVGElement => element.matches(wanted)).filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element) && isItsGroups(element))
    for (const [at, element] of stops.entries()) element.dataset.stop = String(at)
    return stops.length
  })

/** Where the focus is: the number of the stop, and what is wrong with how it shows; null where nothing has it. */
export const stopNow = (page: Page): Promise<(Stop & { at: number }) | null> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    // Between the last stop and the first the browser's own controls have the focus, or the dialog as a whole.
    if (!element || element.matches('html, body, dialog')) return null
    const tag = element.outerHTML.slice(0, 160)
    const at = Number((element as HTMLElement).dataset.stop ?? -1)

    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (a: string, b: string) => {
      const [high, low] = [light(a), light(b)].sort((one, other) => other - one) as [number, number]
      return (high + 0.05) / (low + 0.05)
    }
    const aboveOf = (one: Element): Element | null => one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null
    const groundOf = (from: Element | null): string => {
      for (let one = from; one; one = aboveOf(one)) {
        const { backgroundColor } = getComputedStyle(one)
        if ((numbers(backgroundColor)[3] ?? 1) > 0) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const hasRing = (one: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && contrast(outlineColor, groundOf(aboveOf(one))) >= 3
    }
    // A field may leave the ring to the box around it.
    const box = aboveOf(element)
    const ringed = [element, box, box && aboveOf(box)].some((one) => one && hasRing(one))

    const { left, right, top, bottom } = element.getBoundingClientRect()
    const isIn = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    const across = [0.5, 0.1, 0.9].map((part) => Math.min(Math.max(left + (right - left) * part, 1), innerWidth - 2))
    const down = [0.5, 0.1, 0.9].map((part) => Math.min(Math.max(top + (bottom - top) * part, 1), innerHeight - 2))
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
    const isOnTop = across.some((x) => down.some((y) => {
      const found = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
      return found !== null && (element.contains(found) || found.contains(element) || label?.contains(found) === true)
    }))
    const fault = !isIn ? 'outside the window' : !isOnTop ? 'covered' : !ringed ? 'without a ring' : null
    return { at, tag, fault }
  })

/** What is wrong with the stop once its looks have followed the focus: the SQL editor takes a moment. */
export async function settledStop(page: Page): Promise<string[]> {
  await page.waitForTimeout(150)
  const stop = await stopNow(page)
  return stop?.fault ? [`${stop.fault}: ${stop.tag}`] : []
}
