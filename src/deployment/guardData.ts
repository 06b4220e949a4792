import { damaged, siteUpdated } from './answers'
import { ownMark } from './deployment'
import { unsealed } from './sealed'

/**
 * Keeps the data of another deployment's pages from this page: they arrive under lasting names, and drawn by this
 * page's program they would stand among figures of another month; and what was cut off or changed on its way. React Router has no hook between the arrival of data
 * and their reading, so this stands before its `fetch`, which alone asks with a URL object.
 */
export function guardData(): void {
  const fetchAny = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (!(input instanceof URL) || input.origin !== window.location.origin || !input.pathname.endsWith('.data')) return fetchAny(input, init)
    input.searchParams.set('v', ownMark())
    const response = await fetchAny(input, init)
    if (!response.ok) return response
    const data = await response.text().then(unsealed, () => null)
    if (data === null) return new Response(null, { status: damaged })
    return data.includes(ownMark()) ? new Response(data, { headers: response.headers }) : new Response(null, { status: siteUpdated })
  }
}
