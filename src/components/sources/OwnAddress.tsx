import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Where this copy of the site stands; a stand-in until the page runs, since the build cannot know. */
export function OwnAddress() {
  const origin = useSyncExternalStore(never, () => window.location.origin, () => 'https://this-site')
  return <>{origin}{import.meta.env.BASE_URL}</>
}
