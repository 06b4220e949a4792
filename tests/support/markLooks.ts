import type { Page } from '@playwright/test'

/**
 * Marks, by `data-look`, up to three elements with words of their own for each look: colour, size, weight, and the grounds and
 * opacities beneath, of which their contrast is made; of a link its line and the words around it too, from which it is told.
 * @param within a selector of the parts that are looked at; all of the page where null
 */
export async function markLooks(page: Page, within: string | null): Promise<void> {
  await page.evaluate((parts) => {
    const mark = 'data-look'
    for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark)
    const grounds = new Map<Element, string>()
    /** Grounds and opacities from the root down to an element. */
    const groundOf = (element: Element | null): string => {
      if (element === null) return ''
      const known = grounds.get(element)
      if (known !== undefined) return known
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
      const isPlain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1' && position === 'static'
      const above = groundOf(element.parentElement)
      const own = isPlain ? above : `${above} ${backgroundColor} ${backgroundImage} ${opacity} ${position}`
      grounds.set(element, own)
      return own
    }
    const seen = new Map<string, number>()
    for (const root of parts === null ? [document.body] : document.querySelectorAll(parts)) {
      for (const element of [root, ...root.querySelectorAll('*')]) {
        const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') || element.matches('a[href], input, select, textarea')
        if (!hasWords || !element.checkVisibility({ visibilityProperty: true })) continue
        const { color, fontSize, fontWeight, fill, textDecoration, borderBottom } = getComputedStyle(element)
        const around = element.matches('a[href]') && element.parentElement ? getComputedStyle(element.parentElement) : null
        const ofLink = around ? [textDecoration, borderBottom, around.color, around.fontWeight, around.display] : []
        const look = [color, fontSize, fontWeight, element instanceof SVGElement ? fill : '', groundOf(element), ...ofLink].join(' ')
        const times = seen.get(look) ?? 0
        if (times >= 3) continue
        seen.set(look, times + 1)
        element.setAttribute(mark, '')
      }
    }
  }, within)
}
