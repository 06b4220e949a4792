/**
 * The site's address without a slash at its end, as SITE_URL gives it; empty where it gives none.
 * @throws where it is no address, or has a path: that is BASE_PATH's
 */
export function siteUrlOf(given: string | undefined): string {
  if (!given) return ''
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new Error(`SITE_URL is "${given}"; it must be an address without a path, as in https://example.org (a path goes into BASE_PATH).`)
  }
  return url.origin
}
