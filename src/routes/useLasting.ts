import { useEffect, useState } from 'react'

/** True once something has been true for a while: what is over sooner would only flicker. */
export function useLasting(now: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => { setLasting(true) }, milliseconds)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [now, milliseconds])
  return now && lasting
}
