import { dirname } from 'node:path'
import type { Source } from '~/contracts/source'
import { sha256 } from './sha256'
import type { SourceFolder } from './SourceFolder'

/**
 * A sentence for each file that is not the copy data/sources.json records. New months come under new names, so a file
 * that is another under its old name was published anew, or damaged in a way that its own figures do not show.
 */
export function otherCopies(sources: SourceFolder, register: readonly Source[]): string[] {
  return register.flatMap(({ id, files }) =>
    files
      .filter(({ path }) => sources.list(dirname(path)).includes(path))
      .map((file) => ({ ...file, found: sha256(sources.bytes(file.path)) }))
      .filter((file) => file.sha256 !== null && file.found !== file.sha256)
      .map(
        ({ path, found, as_of }) =>
          `${path} is another copy than ${id} in data/sources.json records (sha256 ${found}): ` +
          `download it again, or, if it is published so, update the entry${as_of ? ' and its as_of date' : ''}.`,
      ),
  )
}
