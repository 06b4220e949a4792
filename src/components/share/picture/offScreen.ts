/** Wide enough for the layout of a desk, whatever the reader's screen. */
const windowWidth = 1280

/**
 * A document out of sight with the page's styles and a window of its own, so that a picture is laid out alike on a
 * telephone and a desk.
 */
export async function openOffScreen(): Promise<{ document: Document; close: () => void }> {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.title = 'Picture being made'
  Object.assign(frame.style, { position: 'fixed', left: '-20000px', top: '0', width: `${windowWidth}px`, height: '1000px', border: '0' })
  document.body.append(frame)
  const inner = frame.contentDocument
  if (!inner) throw new Error('The browser gave no room to lay the picture out.')
  inner.documentElement.lang = 'en-GB'
  const sheets = [...document.querySelectorAll('link[rel=stylesheet], style')].map((sheet) => sheet.cloneNode(true) as HTMLElement)
  const arrivals = sheets.filter((sheet) => sheet instanceof HTMLLinkElement).map(arrivalOf)
  inner.head.append(...sheets)
  await Promise.all(arrivals)
  return { document: inner, close: () => { frame.remove() } }
}

const arrivalOf = (sheet: HTMLElement) =>
  new Promise<void>((resolve, reject) => {
    sheet.addEventListener('load', () => { resolve() })
    sheet.addEventListener('error', () => { reject(new Error('The styles of the picture did not load.')) })
  })
