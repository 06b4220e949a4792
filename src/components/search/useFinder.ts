import { useCallback, useEffect, useState } from 'react'
import { loadFinder } from './loadFinder'
import type { FindPlaces } from './placeFinder'

type FinderState = { status: 'loading' | 'failed'; find: null } | { status: 'ready'; find: FindPlaces }

/** The search, once the page rests or the reader wants it; `load` asks for it now, and again after a failure. */
export function useFinder(): [FinderState, load: () => void] {
  const [state, setState] = useState<FinderState>({ status: 'loading', find: null })
  const load = useCallback(() => {
    loadFinder().then(
      (find) => { setState((known) => (known.find === find ? known : { status: 'ready', find })) },
      () => { setState({ status: 'failed', find: null }) },
    )
  }, [])
  useEffect(() => {
    // Far from the first picture.
    const timer = setTimeout(load, 3000)
    return () => { clearTimeout(timer) }
  }, [load])
  return [state, load]
}
