import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Where this copy of the site stands, with a slash at its end; a stand-in until the page runs, since the build cannot know. */
export function useOwnAddress(): string {
  const origin = useSyncExternalStore(never, () => window.location.origin, () => 'https://this-site')
  return `${origin}${import.meta.env.BASE_URL}`
}

export const OwnAddress = () => <>{useOwnAddress()}</>
