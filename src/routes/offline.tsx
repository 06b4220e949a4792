import { useEffect } from 'react'
import { OfflineWords } from '~/components/layout/OfflineWords'
import { takeLookedUpAddress } from './lookedUpAddress'

export const meta = () => [{ title: 'You are offline – DEXA Atlas' }, { name: 'robots', content: 'noindex' }, { name: 'kept-for', content: 'offline' }]

/** Kept by the service worker, which shows it under the address of a page that it does not have. */
export default function OfflinePage() {
  useEffect(() => {
    const address = takeLookedUpAddress()
    // Without the router's knowledge: it has no page to show there.
    if (address !== null) window.history.replaceState(window.history.state, '', `${import.meta.env.BASE_URL}${address.slice(1)}`)
  }, [])
  // eslint-disable-next-line jsx-a11y/anchor-is-valid -- the address it is shown under
  return <OfflineWords again={<a href="">Try again</a>} />
}
