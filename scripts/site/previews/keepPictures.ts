import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Kept {
  png: Buffer
  /** Of what was drawn: the same picture has the same one. */
  hash: string
  drawn: boolean
}

/**
 * Draws an SVG, or takes the picture drawn of it before. Text stands in the SVG as outlines, so another version of a
 * font makes another SVG.
 * @param folder where pictures are kept
 * @param version of what draws, since another may draw the same SVG in another way
 */
export function keptPicture(svg: string, { folder, version, draw }: { folder: string; version: string; draw: (svg: string) => Buffer }): Kept {
  const hash = createHash('sha256').update(version).update('\n').update(svg).digest('hex')
  const file = join(folder, `${hash}.png`)
  if (existsSync(file)) return { png: readFileSync(file), hash, drawn: false }
  const png = draw(svg)
  mkdirSync(folder, { recursive: true })
  // A build that is stopped leaves no half of a picture under its name.
  writeFileSync(`${file}.part`, png)
  renameSync(`${file}.part`, file)
  return { png, hash, drawn: true }
}
