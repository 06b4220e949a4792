import { reactRouter } from '@react-router/dev/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Rollup } from 'vite'
import { missingPages } from './scripts/site/missingPages'
import { wasmHashesOnce } from './scripts/site/wasmHashes'

/** The smallest parts go along with larger ones that need them, so that a page asks for some 20 files, not 50. */
const forReaders: Rollup.RollupOptions = { output: { experimentalMinChunkSize: 10_000 } }

/** The program that writes the pages is run once and thrown away: it is neither split nor made small. */
const forPrerender: Rollup.RollupOptions = { treeshake: false, output: { inlineDynamicImports: true } }

/** zod speaks of such marks in its own comments, where they mean nothing. */
const onwarn: Rollup.RollupOptions['onwarn'] = (warning, warn) => {
  if (warning.code === 'INVALID_ANNOTATION' && warning.id?.includes('/node_modules/zod/')) return
  warn(warning)
}

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE_PATH ?? '/',
  build: {
    // One small sheet for all pages: the overview waited for eleven before its first picture.
    cssCodeSplit: false,
    rollupOptions: { ...(isSsrBuild ? forPrerender : forReaders), onwarn },
  },
  define: {
    // Where the site will stand, for pages that say so; empty where the build is not told.
    'import.meta.env.SITE_URL': JSON.stringify((process.env.SITE_URL ?? '').replace(/\/$/, '')),
    'import.meta.env.WASM_HASHES': wasmHashesOnce(),
  },
  // Workers load what one kind of file needs only when there is such a file.
  worker: { format: 'es' },
  plugins: [reactRouter(), missingPages()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
}))
