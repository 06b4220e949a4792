import type { Page } from '@playwright/test'

/**
 * Places where the eye, going down the page as it is shown, would not find the words in the order in which they stand in
 * the document: a block of words is above the one before it and not in a column to its right, or beside it on its left.
 */
export const outOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Block { text: string; box: DOMRect; owner: Element }
    const blocks: Block[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!owner || text === '' || owner.closest('svg, script, style, noscript, .visually-hidden, [aria-hidden=true]') || !owner.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width > 1 && box.height > 1) blocks.push({ text: text.slice(0, 50), box, owner })
    }
    const faults: string[] = []
    for (const [at, { text, box, owner }] of blocks.slice(1).entries()) {
      const before = blocks[at]!
      // Cells are read by row, also where a heading spans two rows.
      const table = owner.closest('table')
      if (table !== null && before.owner.closest('table') === table) continue
      const isAbove = box.bottom <= before.box.top + 2
      const isRight = box.left >= before.box.right - 2
      const isBeside = box.top < before.box.bottom - 4 && box.bottom > before.box.top + 4
      if ((isAbove && !isRight) || (isBeside && box.right <= before.box.left + 2)) faults.push(`“${text}” comes after “${before.text}”`)
    }
    return faults
  })
