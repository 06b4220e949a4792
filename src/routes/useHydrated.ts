import { startTransition, useEffect, useState } from 'react'

let isBuilt = true

/**
 * False while the page is built and hydrates, when it must show what was built; true from then on.
 * It changes in a transition: drawing a whole page anew at once held the reader up for 100 ms on a slow processor.
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(!isBuilt)
  useEffect(() => {
    isBuilt = false
    startTransition(() => { setHydrated(true) })
  }, [])
  return hydrated
}
