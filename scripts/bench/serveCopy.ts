import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compressFiles } from '../site/compressFiles'
import { serve } from '../site/serve'
import { withoutScripts } from './withoutScripts'

export interface Served {
  /** The copy that is served, so that a build meanwhile changes nothing. */
  folder: string
  /** Address of the front page. */
  home: string
  /** Address of the same page with its scripts taken out. */
  homeWithoutScripts: string
  close: () => void
}

const variant = 'without-scripts'

/** Serves a copy of the built site on a free port, and beside it the front page without scripts. */
export async function serveCopy(built: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-bench-'))
  cpSync(built, folder, { recursive: true })
  mkdirSync(join(folder, variant))
  writeFileSync(join(folder, variant, 'index.html'), withoutScripts(readFileSync(join(built, 'index.html'), 'utf8')))
  compressFiles(join(folder, variant))
  const { server, address } = await serve(folder, base, 0)
  return {
    folder,
    home: address,
    homeWithoutScripts: `${address}${variant}/`,
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
