import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Source, sourceRegister } from '~/contracts/source'
import { SourceFault } from './SourceFault'

const file = 'sources.json'

/** The register of sources, data/sources.json. */
export function readRegister(dataDir: string): Source[] {
  const parsed = sourceRegister.safeParse(JSON.parse(readFileSync(join(dataDir, file), 'utf8')))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new SourceFault({ file, column: issue?.path.join('.') ?? '' }, issue?.message ?? 'a fault', 'the fields of src/contracts/source.ts')
}

/** For a file's path: where a person gets it. */
export const whereToGet = (register: readonly Source[]) => (path: string) => {
  for (const source of register) {
    const found = source.files.find((candidate) => candidate.path === path)
    if (found) return `${source.publisher}, ${source.url} (${source.id} in data/sources.json)`
  }
  return 'its publisher, named in data/sources.json'
}

/** The newest publication that the compiled provider file can hold. */
export function compiledAsOf(register: readonly Source[]): string {
  const files = register.find(({ id }) => id === 'dm01-provider')?.files ?? []
  const date = files.find(({ as_of }) => as_of)?.as_of
  if (date) return date
  throw new SourceFault({ file, column: 'as_of' }, 'none for dm01-provider', 'the day up to which the compiled file holds revisions')
}
