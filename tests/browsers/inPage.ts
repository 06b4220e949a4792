import type { Plain, Sought } from './Tab'

/**
 * A function and what it is given as one expression, for drivers that take text. tsx names inner functions by a helper
 * that pages lack.
 */
export const asExpression = (inPage: (...given: never[]) => unknown, given: readonly Plain[]): string =>
  `((__name) => (${inPage.toString()})(...${JSON.stringify(given)}))((named) => named)`

/** The same for a function that is given the element sought, or null while it is not there. */
export const onElement = (sought: Sought, inPage: (found: Element | null) => unknown = (found) => found): string =>
  `((__name) => (${inPage.toString()})((${findElement.toString()})(${JSON.stringify(sought)})))((named) => named)`

function findElement({ css, name, begins }: Sought): Element | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element) => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
    const label = (element as Partial<HTMLInputElement>).labels?.[0]
    const worded = label?.querySelector('span') ?? label ?? element
    return plain(element.getAttribute('aria-label')) || plain(labels.join(' ')) || plain(worded.textContent)
  }
  const isSought = (element: Element) => {
    const called = nameOf(element)
    return (name === undefined || called === name) && (begins === undefined || called.startsWith(begins)) && element.getClientRects().length > 0
  }
  // The editor of SQL stands in a tree of its own.
  const roots = [document, ...[...document.querySelectorAll('main div')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  return roots.flatMap((root) => [...root.querySelectorAll(css)]).find(isSought) ?? null
}

/**
 * To be run in a page: where an element can be clicked, after it was brought into view; in words what is in the way,
 * if anything is.
 */
export function clickPlace(found: Element | null): { x: number; y: number } | string {
  if (!found) return 'nothing of this name'
  if (found.matches(':disabled')) return 'a control that cannot be used'
  const middle = () => {
    const { left, top, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect()
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
  }
  const before = middle()
  if (before.y < 0 || before.y > window.innerHeight || before.x < 0 || before.x > window.innerWidth) found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y } = middle()
  const top = (found.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
  if (top && found.contains(top)) return { x, y }
  return top ? `it under ${top.tagName.toLowerCase()} ${(top.textContent ?? '').slice(0, 40)}` : 'it out of view'
}
