/** What pages tell the service worker. */
export type ToWorker =
  /** The reader has asked for the new version. */
  | { kind: 'take-over' }
  /** What a page loaded before there was a worker to see it. */
  | { kind: 'keep-loaded'; addresses: readonly string[] }
