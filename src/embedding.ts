import { embeddedFigure, isEmbedded } from './url/embedLink'

interface RouterContext {
  basename?: string
}

/** Longer than LostFigure waits before it says that there is no such picture. */
const longestWait = 8000

/**
 * A page below /embed is a copy of the page itself, so the router is told that the site starts there: what was built is
 * then what React finds. Links lead back to the pages, in a window of their own.
 */
export function startEmbedded(): void {
  const root = document.documentElement
  const base = import.meta.env.BASE_URL
  if (root.dataset.embed === undefined || !isEmbedded(window.location.pathname, base)) return
  const context = (window as { __reactRouterContext?: RouterContext }).__reactRouterContext
  if (context) context.basename = `${base}embed`
  document.addEventListener('click', openOutside, true)
  const show = () => { root.dataset.embed = 'ready' }
  if (embeddedFigure(window.location.search) === null) {
    show()
    return
  }
  const watch = new MutationObserver(() => {
    if (document.querySelector('[data-embedded], [data-lost]') === null) return
    watch.disconnect()
    show()
  })
  watch.observe(root, { subtree: true, attributes: true, attributeFilter: ['data-embedded', 'data-lost'], childList: true })
  // Where the program that shows the picture fails, the whole page is better than nothing.
  setTimeout(show, longestWait)
}

function openOutside(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin || link.getAttribute('href')?.startsWith('#') || link.hasAttribute('download')) return
  event.preventDefault()
  event.stopPropagation()
  const base = import.meta.env.BASE_URL
  const page = isEmbedded(link.pathname, base) ? `${base}${link.pathname.slice(`${base}embed/`.length)}` : link.pathname
  window.open(`${page}${link.search}${link.hash}`, '_blank', 'noopener')
}
