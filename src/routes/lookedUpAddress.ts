let held: string | null = null

const placePage = /^areas\/(2023\/)?[^/]+\/?$/

/**
 * Static hosts answer with 404.html for a place that has no page. Its address is one that the router has a page for, which
 * is not what 404.html holds, so React could not take the page over: it starts as an address without a page, and the
 * place is looked up from there. So with /Plan, which the router takes for /plan (client routes do not keep
 * `caseSensitive`, React Router 7.18): it is looked up in small letters.
 */
export function holdLookedUpAddress(): void {
  const { pathname, search, hash } = window.location
  const below = pathname.slice(import.meta.env.BASE_URL.length)
  const isNotFoundPage = document.querySelector('meta[name="robots"][content="noindex"]') !== null
  const page = below.replace(/^[^/]*/, (first) => first.toLowerCase())
  if (!isNotFoundPage || (page === below && !placePage.test(page))) return
  held = `/${page}${search}${hash}`
  window.history.replaceState(window.history.state, '', `${import.meta.env.BASE_URL}404`)
}

/** The address to look up, once. */
export function takeLookedUpAddress(): string | null {
  const address = held
  held = null
  return address
}
