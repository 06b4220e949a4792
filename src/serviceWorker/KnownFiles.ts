/** What a deployment consists of, as its service worker is told. Paths are those of files, from the site's start. */
export interface KnownFiles {
  deployment: string
  /** Kept before the worker starts to answer, each with its hash: `sha256-…` in base64, as browsers check it. */
  precached: readonly { url: string; revision: string | null; integrity: string }[]
  /** Kept once they have been asked for: SHA-256 in base64 by path. */
  others: Readonly<Record<string, string>>
}
