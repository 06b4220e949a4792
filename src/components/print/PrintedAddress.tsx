import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { addressInPrint } from './addressInPrint'

/** A page's settings can change without the router's knowledge, so its address is read when it is printed. */
const beforePrint = (notify: () => void) => {
  window.addEventListener('beforeprint', notify)
  return () => { window.removeEventListener('beforeprint', notify) }
}

// The page for unknown addresses is built under another than its own, hence no warning.
/** Where the printed page stands, for whoever holds the paper; its path alone until the page runs, since the build cannot know more. */
export function PrintedAddress() {
  const { pathname } = useLocation()
  const { address, note } = addressInPrint(useSyncExternalStore(beforePrint, () => window.location.href, () => pathname))
  return <p data-sheet="only"><strong suppressHydrationWarning>{address}</strong>{note && ` ${note}`}</p>
}
