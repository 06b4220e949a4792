import styles from './frame.module.css'

/** Words that go with a picture. */
export interface Caption {
  title: string
  /** Period and unit; may be empty. */
  subtitle: string
  /** Source, licence, site, address and day, a line each. */
  source: readonly string[]
}

export function headOf(page: Document, { title, subtitle }: Caption, size: number): HTMLElement {
  const words = wordsIn(page, size)
  words.append(paragraph(page, styles.title, title))
  if (subtitle !== '') words.append(paragraph(page, styles.subtitle, subtitle))
  return words
}

export function footOf(page: Document, { source }: Caption, size: number): HTMLElement {
  const words = wordsIn(page, size)
  words.append(...source.map((line) => paragraph(page, styles.source, line)))
  return words
}

function wordsIn(page: Document, size: number): HTMLElement {
  const words = page.createElement('div')
  words.className = styles.words ?? ''
  words.style.setProperty('--size', `${size}px`)
  return words
}

function paragraph(page: Document, className: string | undefined, text: string): HTMLElement {
  const element = page.createElement('p')
  element.className = className ?? ''
  element.textContent = text
  return element
}
