import { onFirstUse } from './onFirstUse'

/** Safari has no other. */
const whenIdle = (go: () => void) => { if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 1000 }); else setTimeout(go, 50) }

/**
 * Parts of long pages are laid out when they come near (styles/base.css). From the first sign of use on the rest follow,
 * one in each pause, so that the page is then as long as it is, and what is pressed, found or focused stays where it was.
 * Tab itself waits for none of it: scripts/site/pictureFirst.ts lays all out at once.
 * @returns a way to stop
 */
export function layOutOnUse(): () => void {
  return onFirstUse(() => {
    const parts = [...document.querySelectorAll<HTMLElement>("[data-parts='long'] > *")]
    const next = () => {
      const part = parts.shift()
      if (!part) {
        document.documentElement.dataset.laidOut = ''
        return
      }
      part.style.setProperty('content-visibility', 'visible')
      whenIdle(next)
    }
    whenIdle(next)
  })
}
