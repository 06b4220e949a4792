import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { compressFiles } from '../../site/compressFiles'
import { serve } from '../../site/serve'
import { wasmHashes } from '../../site/wasmHashes'

export interface ServedPages {
  origin: string
  close: () => void
}

const data = ['atlas.duckdb', 'manifest.json', 'measures.json', 'icb_2026.topo.json']

/**
 * Builds the pages of this folder as the site is built and serves them as the site is served, with the same data.
 * @param built dist/client
 * @param more writes further files below the folder, before it is served
 */
export async function servePages(built: string, more: (folder: string) => void | Promise<void> = () => undefined): Promise<ServedPages> {
  const root = join(import.meta.dirname, '..', '..', '..')
  const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-bench-pages-'))
  const clear = () => { rmSync(folder, { recursive: true, force: true }) }
  try {
    await build({
      configFile: false,
      root: import.meta.dirname,
      publicDir: false,
      logLevel: 'error',
      define: { 'import.meta.env.WASM_HASHES': JSON.stringify(wasmHashes()), 'import.meta.env.SITE_URL': '""' },
      resolve: { alias: { '~': join(root, 'src') } },
      worker: { format: 'es' },
      build: { outDir: folder, emptyOutDir: true, rollupOptions: { input: readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html')).map((name) => join(import.meta.dirname, name)) } },
    })
    mkdirSync(join(folder, 'data'))
    for (const file of data) copyFileSync(join(built, 'data', file), join(folder, 'data', file))
    await more(folder)
    await compressFiles(folder)
    const { server, address } = await serve(folder, '/', 0)
    return {
      origin: address,
      close() {
        server.close()
        server.closeAllConnections()
        clear()
      },
    }
  } catch (fault) {
    clear()
    throw fault
  }
}
