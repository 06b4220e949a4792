import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compressFiles } from '../site/compressFiles'
import { serve } from '../site/serve'
import { countSent, type Sent } from './countSent'
import { fileOf, routeList } from './routes/routeList'
import { withoutScripts } from './withoutScripts'

export interface Served {
  /** The copy that is served, so that a build meanwhile changes nothing. */
  folder: string
  /** Address of the front page. */
  home: string
  /** Address of the front page with its scripts taken out; the other kinds of page lie below it. */
  homeWithoutScripts: string
  /** What was sent since it was last asked. */
  takeSent: () => Sent[]
  close: () => void
}

const variant = 'without-scripts'

/** Serves a copy of the built site on a free port, and beside it one page of each kind without scripts. */
export async function serveCopy(built: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-bench-'))
  cpSync(built, folder, { recursive: true })
  for (const file of routeList.map(({ path }) => fileOf(path))) {
    mkdirSync(dirname(join(folder, variant, file)), { recursive: true })
    writeFileSync(join(folder, variant, file), withoutScripts(readFileSync(join(built, file), 'utf8')))
  }
  await compressFiles(join(folder, variant))
  const { server, address } = await serve(folder, base, 0)
  return {
    folder,
    home: address,
    homeWithoutScripts: `${address}${variant}/`,
    takeSent: countSent(server).take,
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
