import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { getManifest } from 'workbox-build'
import type { KnownFiles } from '../../../src/serviceWorker/KnownFiles'
import { roleOf } from './roleOf'

/** Larger than any script, page or data of a page. */
const largest = 2_000_000

/**
 * What a built site consists of, as its service worker is to know it.
 * @param folder dist/client, with all pages and data in their last form
 * @throws where a file that is to be kept is larger than any should be
 */
export async function knownFiles(folder: string, deployment: string): Promise<KnownFiles> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*.{html,data,js,css,woff2,json}'],
    globIgnores: ['{embed,og,areas}/**'],
    // A hash in the name is mark enough for browsers' own caches.
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: largest,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.filter(({ url }) => roleOf(url) === 'precached').map((entry) => ({ ...entry, integrity: `sha256-${sha256Of(join(folder, entry.url))}` })),
      }),
    ],
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  const onceAsked = pathsIn(folder).filter((path) => roleOf(path) === 'once-asked')
  return {
    deployment,
    precached: manifestEntries.map(({ url, revision, integrity = '' }) => ({ url, revision, integrity })),
    others: Object.fromEntries(onceAsked.map((path) => [path, sha256Of(join(folder, path))])),
  }
}

const sha256Of = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64')

const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
