/** A value that parts of the page hear of when it changes, in the form that React's useSyncExternalStore takes. */
export function held<T>(first: T) {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next: T) => {
      value = next
      listeners.forEach((listener) => { listener() })
    },
  }
}
