import type { ToWorker } from './messages'
import { newVersion, reloadHere } from './newVersion'

const hour = 3_600_000

/**
 * Starts the service worker, tells the reader of the next one, and looks for it where a page stays open for long.
 * @param script its address, as the page's policy takes it
 */
export async function register(script: string): Promise<void> {
  const { serviceWorker } = navigator
  const isFirst = serviceWorker.controller === null
  let isKept = !isFirst
  serviceWorker.addEventListener('controllerchange', () => {
    // Taken in another tab: this page is of the version before.
    if (isKept) newVersion.set({ kind: 'replaced', take: reloadHere })
    isKept = true
  })
  const registration = await serviceWorker.register(script, { updateViaCache: 'none' })
  tellOfNext(registration)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => { tellOfNext(registration) })
  })
  if (isFirst) {
    const { active } = await serviceWorker.ready
    active?.postMessage({ kind: 'keep-loaded', addresses: loadedAddresses() } satisfies ToWorker)
  }
  lookHourly(registration)
}

function tellOfNext({ waiting, active }: ServiceWorkerRegistration) {
  if (!waiting || !active) return
  newVersion.set({
    kind: 'ready',
    take: () => {
      navigator.serviceWorker.addEventListener('controllerchange', reloadHere, { once: true })
      waiting.postMessage({ kind: 'take-over' } satisfies ToWorker)
    },
  })
}

const loadedAddresses = () => [window.location.href.replace(/#.*/, ''), ...performance.getEntriesByType('resource').map(({ name }) => name)]

/** Browsers look for a newer worker when a page is opened; a tab that stays open is asked when it is seen again. */
function lookHourly(registration: ServiceWorkerRegistration) {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < hour) return
    last = performance.now()
    registration.update().catch(() => undefined)
  })
}
