import { OfflineWords } from '~/components/layout/OfflineWords'

export const meta = () => [{ title: 'You are offline – DEXA Atlas' }, { name: 'robots', content: 'noindex' }]

/** Kept by the service worker, which shows it under the address of a page that it does not have. */
export default function OfflinePage() {
  // Of this page there is no program where it is shown.
  // eslint-disable-next-line jsx-a11y/anchor-is-valid -- the address it is shown under
  return <OfflineWords again={<a href="">Try again</a>} />
}
