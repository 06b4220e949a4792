export type PrintKind = 'one-page' | 'everything'

/** Some browsers never say that printing ended, and go on while their dialog is open. */
const longestDialogMs = 120_000

let putBack: () => void = () => undefined

/**
 * Opens the browser's print dialog for the sheet of one page, or for everything on the page with its folded parts open.
 * What was changed for it is put back when the dialog closes; where the browser does not say so, at the next call or
 * after two minutes.
 */
export function printPage(kind: PrintKind): void {
  putBack()
  if (kind === 'everything') openForPrint()
  window.print()
}

function openForPrint(): void {
  const root = document.documentElement
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
  root.dataset.print = 'everything'
  for (const part of folded) part.open = true
  const fold = () => { putBack() }
  const timer = setTimeout(fold, longestDialogMs)
  window.addEventListener('afterprint', fold)
  putBack = () => {
    clearTimeout(timer)
    window.removeEventListener('afterprint', fold)
    delete root.dataset.print
    for (const part of folded) part.open = false
    putBack = () => undefined
  }
}
