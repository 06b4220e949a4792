import type { Page } from '@playwright/test'

/** What the style sheets of WCAG 1.4.12 ask of a page: these four, and nothing else changed. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/**
 * Sets the spacing that a reader may need. A constructed style sheet is nobody's mark-up, so the page's policy lets it be.
 * @returns a way back to how it was
 */
export async function widenText(page: Page): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((rules) => {
    const added = new CSSStyleSheet()
    added.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, added]
    return added
  }, spacing)
  return () => sheet.evaluate((added) => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== added) })
}

/**
 * Has every part of the page stand where it will: until a page is used, parts out of sight have no places yet.
 * @returns a way back to how it was
 */
export async function layOut(page: Page): Promise<() => Promise<void>> {
  const was = await page.evaluate(() => {
    const { dataset } = document.documentElement
    const { laidOut } = dataset
    dataset.laidOut = ''
    return laidOut
  })
  return () => page.evaluate((before) => { if (before === undefined) delete document.documentElement.dataset.laidOut }, was)
}

/**
 * Words of the page that a reader could not read in full: cut by their box, outside the page with no way to scroll to them,
 * or under other words. Words in drawings are left out, each of which has its table, and the link that skips to the content,
 * which comes into the page when it has the focus.
 */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const isForEars = (element: Element) => element.closest('.visually-hidden, [aria-hidden=true], [class*=spoken], a[href="#content"]') !== null
    interface Line { text: string; box: DOMRect; owner: Element }
    /** Whether a box that scrolls has this line out of sight for now. */
    const isScrolledAway = ({ box, owner }: Line) => {
      for (let one: Element | null = owner; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(one)
        const frame = one.getBoundingClientRect()
        if (overflowY === 'auto' && (box.bottom > frame.bottom || box.top < frame.top)) return true
        if (overflowX === 'auto' && (box.left > frame.right || box.right < frame.left)) return true
      }
      return false
    }
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || owner.closest('svg, script, style, noscript, option, .cm-editor') || isForEars(owner) || !owner.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ text: text.slice(0, 60), box, owner })
    }

    // Cut by a box that hides what leaves it. A box that scrolls shows it.
    for (const { text, box, owner } of lines) {
      let scrolls = false
      for (let one: Element | null = owner; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(one)
        const frame = one.getBoundingClientRect()
        const scrollsX = overflowX === 'auto' || overflowX === 'scroll'
        const scrollsY = overflowY === 'auto' || overflowY === 'scroll'
        if (!scrollsX && overflowX !== 'visible' && (box.right > frame.right + 2 || box.left < frame.left - 2)) faults.push(`cut: ${text}`)
        else if (!scrollsY && overflowY !== 'visible' && (box.bottom > frame.bottom + box.height / 3 || box.top < frame.top - box.height / 3)) faults.push(`cut in height: ${text}`)
        if (scrollsX) scrolls = true
        if (position === 'fixed' || scrolls) break
      }
      if (!scrolls && (box.right > document.documentElement.clientWidth + 1 || box.left < -1)) faults.push(`outside the page: ${text}`)
    }

    // Under other words: lines whose middles share a place.
    const kernel = ({ left, right, top, bottom }: DOMRect) => ({ left: left + 1, right: right - 1, top: top + (bottom - top) * 0.3, bottom: bottom - (bottom - top) * 0.3 })
    const sorted = lines.filter((line) => !isScrolledAway(line)).map((line) => ({ ...line, core: kernel(line.box) })).sort((a, b) => a.core.top - b.core.top)
    for (const [at, one] of sorted.entries()) {
      for (let next = at + 1; next < sorted.length; next++) {
        const other = sorted[next]
        if (!other || other.core.top > one.core.bottom) break
        const apart = other.core.left >= one.core.right || one.core.left >= other.core.right
        const isBox = (element: Element) => element.closest('[class*=tip], [role=listbox], dialog, [data-sticky]')
        if (!apart && !one.owner.contains(other.owner) && !other.owner.contains(one.owner) && isBox(one.owner) === isBox(other.owner) && getComputedStyle(one.owner).position !== 'sticky' && getComputedStyle(other.owner).position !== 'sticky') faults.push(`one over the other: ${one.text} | ${other.text}`)
      }
    }
    return [...new Set(faults)]
  })

/** By how many pixels the page can be moved sideways. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Names of what can be used, as a screen reader has them; the same thing twice counts once. */
export const controlNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=tab], [role=listbox]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && !element.closest('[aria-hidden=true]'))
      .map((element) => `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ') : element.textContent)}`.replace(/\s+/g, ' ').trim())
    return [...new Set(found)]
  })

/**
 * What is pressed and is smaller than 24 by 24 pixels, without that room around it (WCAG 2.5.8): a circle of 24 pixels
 * around its middle may touch no other target and no other such circle. Words in a line of text, and places of a map,
 * which a table names too, are excepted there.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24
    const isInText = (element: Element) => {
      if (element.tagName !== 'A' && element.tagName !== 'BUTTON') return false
      const around = element.closest('p, li, dd, dt, td, th, h1, h2, h3, figcaption')
      return around !== null && getComputedStyle(element).display.startsWith('inline') && (around.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    }
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=tab]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg, [aria-hidden=true]'))
      .map((element) => {
        // A box to tick is pressed by its words too.
        const parts = [element, ...(element instanceof HTMLInputElement && /checkbox|radio/.test(element.type) ? (element.labels ?? []) : [])]
        const boxes = parts.map((part) => part.getBoundingClientRect())
        const left = Math.min(...boxes.map((box) => box.left))
        const top = Math.min(...boxes.map((box) => box.top))
        return { element, left, top, width: Math.max(...boxes.map((box) => box.right)) - left, height: Math.max(...boxes.map((box) => box.bottom)) - top }
      })
      .filter(({ width, height }) => width > 1 && height > 1)
    const small = targets.filter(({ element, width, height }) => (width < least - 0.5 || height < least - 0.5) && !isInText(element))
    const middle = ({ left, top, width, height }: (typeof targets)[number]) => ({ x: left + width / 2, y: top + height / 2 })
    return small.filter((one) => {
      const { x, y } = middle(one)
      return targets.some((other) => {
        if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false
        if (small.includes(other)) {
          const { x: otherX, y: otherY } = middle(other)
          return Math.hypot(x - otherX, y - otherY) < least - 0.5
        }
        const acrossGap = Math.max(other.left - x, 0, x - other.left - other.width)
        const downGap = Math.max(other.top - y, 0, y - other.top - other.height)
        return Math.hypot(acrossGap, downGap) < least / 2 - 0.5
      })
    }).map(({ element, width, height }) => `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 140)}`)
  })
