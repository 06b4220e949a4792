import { useSyncExternalStore } from 'react'
import { unkept } from '~/deployment/unkept'
import { joined } from '~/format/list'

const nothing: readonly string[] = []

/** What of the reader's own would be lost, to stand beside a button that loads a page anew. */
export function UnkeptWords() {
  const lost = useSyncExternalStore(unkept.subscribe, unkept.get, () => nothing)
  return lost.length > 0 && <>Reloading loses {joined(lost)}.</>
}
