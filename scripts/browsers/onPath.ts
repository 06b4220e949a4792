import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first program of these names in the folders of PATH, folder by folder; null where there is none. */
export function onPath(names: readonly string[], path = process.env.PATH ?? ''): string | null {
  const places = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return places.find(runs) ?? null
}

export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
