import { reactRouter } from '@react-router/dev/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { missingPages } from './scripts/site/missingPages'
import { wasmHashes } from './scripts/site/wasmHashes'

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  // One small sheet for all pages: the overview waited for eleven before its first picture.
  // And few scripts: the smallest parts go along with larger ones that need them, so that a page asks for some 20 files, not 50.
  build: { cssCodeSplit: false, rollupOptions: { output: { experimentalMinChunkSize: 10_000 } } },
  define: {
    // Where the site will stand, for pages that say so; empty where the build is not told.
    'import.meta.env.SITE_URL': JSON.stringify((process.env.SITE_URL ?? '').replace(/\/$/, '')),
    'import.meta.env.WASM_HASHES': JSON.stringify(wasmHashes()),
  },
  // Workers load what one kind of file needs only when there is such a file.
  worker: { format: 'es' },
  plugins: [reactRouter(), missingPages()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
})
