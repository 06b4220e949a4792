import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Source, SourceFile } from '~/contracts/source'
import { sha256 } from '../sha256'
import { DownloadFault } from './DownloadFault'
import { type Fetch, fetchBytes } from './fetchBytes'
import { retry } from './retry'

interface Options {
  register: readonly Source[]
  /** Files land here in the layout of the register; those already here and right are not fetched again. */
  cacheDir: string
  /** Take a file whose checksum is not the recorded one: the publisher has new figures. */
  acceptNew: boolean
  fetch: Fetch
  delay: (milliseconds: number) => Promise<unknown>
  log: (line: string) => void
}

/** Fetches what has an address, then asks for the rest: most publishers offer no lasting addresses. */
export async function downloadSources(options: Options): Promise<void> {
  const files = options.register.flatMap(({ files }) => files)
  for (const file of files) {
    if (file.url !== null) await download(file, file.url, options)
  }
  const absent = files.filter(({ path, url, optional }) => url === null && !optional && !existsSync(join(options.cacheDir, path)))
  if (absent.length === 0) return
  const list = absent.map(({ path, by_hand }) => `- ${join(options.cacheDir, path)}\n  ${by_hand ?? 'Ask its publisher.'}`)
  throw new DownloadFault(
    `${absent.length} files must be fetched by hand, since their publishers give no lasting addresses. Put them here:\n${list.join('\n')}`,
  )
}

async function download(file: SourceFile, url: string, { cacheDir, acceptNew, fetch, delay, log }: Options): Promise<void> {
  const place = join(cacheDir, file.path)
  if (existsSync(place) && (file.sha256 === null || sha256(readFileSync(place)) === file.sha256)) {
    log(`${file.path}: in the cache`)
    return
  }
  const bytes = await retry(() => fetchBytes(url, { fetch, log }), { tries: 4, delay, log })
  const hash = sha256(bytes)
  if (file.sha256 !== null && hash !== file.sha256) {
    const change = `${file.path}: sha256 ${hash}, recorded ${file.sha256}`
    if (!acceptNew) {
      throw new DownloadFault(`${change}. The publisher may have new figures: look, then run again with --accept-new.`)
    }
    log(`${change}; taken as new. Record it in data/sources.json.`)
  }
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(`${place}.part`, bytes)
  renameSync(`${place}.part`, place)
  log(`${file.path}: ${bytes.byteLength.toLocaleString('en-GB')} bytes`)
}
