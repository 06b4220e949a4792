import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { knownFiles } from './knownFiles'

const source = fileURLToPath(new URL('../../../src', import.meta.url))

export interface Precache {
  files: number
  bytes: number
  /** As most servers send them. */
  zipped: number
}

/**
 * Writes the service worker of a built site beside its pages, as one classic script: module workers are not known to
 * all browsers.
 * @returns what it keeps before it starts to answer
 */
export async function writeServiceWorker(folder: string, deployment: string): Promise<Precache> {
  const known = await knownFiles(folder, deployment)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '~': source } },
    define: { KNOWN_FILES: JSON.stringify(known), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(source, 'serviceWorker', 'serviceWorker.ts'), formats: ['iife'], name: 'serviceWorker', fileName: () => 'service-worker.js' },
      minify: 'esbuild',
    },
  })
  return precacheOf(folder, known.precached.map(({ url }) => url))
}

function precacheOf(folder: string, paths: readonly string[]): Precache {
  const contents = paths.map((path) => readFileSync(join(folder, path)))
  return {
    files: paths.length,
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    zipped: contents.reduce((sum, content, index) => sum + (paths[index]?.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length), 0),
  }
}
