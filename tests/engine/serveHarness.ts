import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { wasmHashes } from '../../scripts/site/wasmHashes'

const root = join(import.meta.dirname, '..', '..')

/** Serves the harness page, the sources it imports and public/data from one origin. */
export async function serveHarness(): Promise<{ vite: ViteDevServer; origin: string }> {
  const vite = await createServer({
    configFile: false,
    root: import.meta.dirname,
    publicDir: join(root, 'public'),
    cacheDir: join(root, 'node_modules', '.vite-engine-tests'),
    logLevel: 'error',
    define: { 'import.meta.env.WASM_HASHES': JSON.stringify(wasmHashes()) },
    resolve: { alias: { '~': join(root, 'src') } },
    // Nothing reloads the page while it answers.
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, fs: { allow: [root] } },
    optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'zod'] },
  })
  await vite.listen()
  const address = vite.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('The harness server has no port.')
  return { vite, origin: `http://127.0.0.1:${address.port}` }
}
