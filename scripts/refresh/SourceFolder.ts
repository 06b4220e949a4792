import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readUtf8 } from './readUtf8'
import { SourceFault } from './SourceFault'

/** Publishers' files, laid out as in data/sources.json. Paths are below the folder: 'activity/x.csv'. */
export interface SourceFolder {
  /** The file as UTF-8 text; a fault where it is missing or in another encoding. */
  text(path: string): string
  bytes(path: string): Uint8Array
  /** Paths of the files in a folder, in name order; none where there is no such folder. */
  list(folder: string): string[]
}

/** @param whereToGet tells for a path where its publisher offers it */
export function openFolder(
  dir: string,
  whereToGet: (path: string) => string = () => 'its publisher, named in data/sources.json',
): SourceFolder {
  const bytes = (path: string) => {
    try {
      return readFileSync(join(dir, path))
    } catch (cause) {
      throw new SourceFault({ file: path }, 'no such file', `a copy from ${whereToGet(path)}`, { cause })
    }
  }
  return {
    bytes,
    text: (path) => readUtf8(path, bytes(path)),
    list: (folder) => filesIn(join(dir, folder)).map((name) => `${folder}/${name}`),
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort()
  } catch {
    return []
  }
}
