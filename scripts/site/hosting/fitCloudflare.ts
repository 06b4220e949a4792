import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Of Cloudflare Pages, free of charge: 25 MiB a file, 20,000 files. */
const limits = { bytes: 25 * 1024 * 1024, files: 20_000 }

interface Fitted {
  files: number
  /** Files that were too large, now compressed under their own name. */
  packed: string[]
}

/**
 * Copies a built site so that Cloudflare Pages takes it: what is too large stands there compressed under its own name,
 * labelled so in _headers; without the label the page's worker unpacks it. The compressed copies stay behind, since
 * Cloudflare makes its own.
 * @throws where a file stays too large or there are too many
 */
export function fitCloudflare(built: string, target: string, { bytes, files: most } = limits): Fitted {
  rmSync(target, { recursive: true, force: true })
  cpSync(built, target, { recursive: true, filter: (path) => !path.endsWith('.gz') })
  const paths = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(target, join(entry.parentPath, entry.name)))
  if (paths.length > most) throw new Error(`${paths.length} files; Cloudflare Pages takes ${most}.`)
  const packed = paths.filter((path) => statSync(join(target, path)).size > bytes).sort()
  for (const path of packed) {
    const copy = join(built, `${path}.gz`)
    if (!existsSync(copy) || statSync(copy).size > bytes) throw new Error(`${path} is larger than ${bytes} bytes, compressed too.`)
    writeFileSync(join(target, path), readFileSync(copy))
  }
  // no-transform, or Cloudflare unpacks and packs it again for each reader.
  const rules = packed.map((path) => `/${path.split(sep).join('/')}\n  Content-Encoding: gzip\n  Cache-Control: no-transform\n`)
  const headers = join(target, '_headers')
  if (rules.length > 0) writeFileSync(headers, [readFileSync(headers, 'utf8'), ...rules].join('\n'))
  return { files: paths.length, packed }
}
