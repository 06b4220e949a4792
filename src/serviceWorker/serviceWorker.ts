/// <reference lib="webworker" />
import { matchPrecache, precache } from 'workbox-precaching'
import type { ToWorker } from '~/deployment/messages'
import { Answers } from './Answers'
import type { KnownFiles } from './KnownFiles'
import { VisitedFiles } from './VisitedFiles'
import { wantedOf } from './wantedOf'

declare const self: ServiceWorkerGlobalScope

/** Put in by the build (scripts/site/serviceWorker). */
declare const KNOWN_FILES: KnownFiles

const known = KNOWN_FILES
const { scope } = self.registration
const visited = new VisitedFiles(scope)
const answers = new Answers({
  scope,
  known,
  visited,
  precached: matchPrecache,
  lookForUpdate: () => { self.registration.update().catch(() => undefined) },
})

// Fetched with their hashes: one file of another deployment, or a damaged one, and the version before stays.
precache([...known.precached])

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([visited.clear(known.others), self.clients.claim()]))
})

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  switch (message.kind) {
    case 'take-over':
      event.waitUntil(self.skipWaiting())
      break
    case 'keep-loaded':
      event.waitUntil(answers.keepLoaded(message.addresses))
      break
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const wanted = wantedOf(request, scope, known)
  if (wanted.kind === 'left') return
  const after = (work: Promise<unknown>) => { event.waitUntil(work) }
  event.respondWith(wanted.kind === 'page' ? answers.page(wanted.path, request, after) : answers.file(wanted.path, request, after))
})
