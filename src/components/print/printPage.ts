export type PrintKind = 'one-page' | 'everything'

/**
 * Opens the browser's print dialog for the sheet of one page, or for everything on the page with its folded parts open.
 * What was changed for it is put back when the dialog closes.
 */
export function printPage(kind: PrintKind): void {
  if (kind === 'everything') openForPrint()
  window.print()
}

function openForPrint(): void {
  const root = document.documentElement
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
  root.dataset.print = 'everything'
  for (const part of folded) part.open = true
  window.addEventListener('afterprint', () => {
    delete root.dataset.print
    for (const part of folded) part.open = false
  }, { once: true })
}
