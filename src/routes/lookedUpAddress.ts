let held: string | null = null

const placePage = /^areas\/(2023\/)?[^/]+\/?$/

/**
 * Static hosts answer with 404.html for a place that has no page. Its address is one that the router has a page for, which
 * is not what 404.html holds, so React could not take the page over: it starts as an address without a page, and the
 * place is looked up from there. So with /Plan, which the router takes for /plan (client routes do not keep
 * `caseSensitive`, React Router 7.18): it is looked up in small letters. The page that stands in for those not kept, where
 * there is no connection, is under an address that is not its own in the same way.
 */
export function holdLookedUpAddress(): void {
  const { pathname, search, hash } = window.location
  const below = pathname.slice(import.meta.env.BASE_URL.length)
  if (document.querySelector('meta[name="kept-for"]') !== null) {
    hold(`/${below}${search}${hash}`, 'offline')
    return
  }
  const isNotFoundPage = document.querySelector('meta[name="robots"][content="noindex"]') !== null
  const page = below.replace(/^[^/]*/, (first) => first.toLowerCase())
  if (!isNotFoundPage || (page === below && !placePage.test(page))) return
  hold(`/${page}${search}${hash}`, '404')
}

function hold(address: string, meanwhile: string) {
  held = address
  window.history.replaceState(window.history.state, '', `${import.meta.env.BASE_URL}${meanwhile}`)
}

/** The address to look up, once. */
export function takeLookedUpAddress(): string | null {
  const address = held
  held = null
  return address
}
