const signs = ['pointermove', 'pointerdown', 'wheel', 'touchstart', 'scroll', 'keydown'] as const

/**
 * Calls once, at the first sign that the reader is at the page: what only a reader at work needs can wait for it.
 * @returns a way to stop waiting
 */
export function onFirstUse(begin: () => void): () => void {
  const gone = new AbortController()
  const once = () => {
    gone.abort()
    begin()
  }
  for (const sign of signs) window.addEventListener(sign, once, { passive: true, capture: true, signal: gone.signal })
  return () => { gone.abort() }
}
