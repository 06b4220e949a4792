import type { Source } from '~/contracts/source'
import { type DataFiles } from './DataFiles'
import { counted } from './names'

const register = 'sources.json'

/** Sources by their vintage and files; measures, boundaries and whatever else lies there by name. */
export function otherFiles(before: DataFiles, after: DataFiles): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !path.endsWith('.csv') && path !== register).sort()
  return [
    ...sourceChanges(sourcesIn(before), sourcesIn(after)),
    ...paths.flatMap((path) => {
      if (before.get(path) === after.get(path)) return []
      return [`${path} ${!before.has(path) ? 'is new' : after.has(path) ? 'changed' : 'is gone'}.`]
    }),
  ]
}

/** Not checked against the contract, which an earlier register may not meet. */
const sourcesIn = (files: DataFiles) => new Map((JSON.parse(files.get(register) ?? '[]') as Source[]).map((source) => [source.id, source]))

function sourceChanges(then: ReadonlyMap<string, Source>, now: ReadonlyMap<string, Source>): string[] {
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((id) => {
    const [was, is] = [then.get(id), now.get(id)]
    if (!was || !is) return [`Source ${id} is ${is ? 'new' : 'gone'}.`]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const files = is.files.filter(({ path, sha256 }) => !was.files.some((one) => one.path === path && one.sha256 === sha256)).length
    const parts = [
      ...(was.vintage === is.vintage ? [] : [`vintage “${was.vintage}” before, “${is.vintage}” now`]),
      ...(files > 0 ? [`${counted(files, 'file')} new or changed`] : []),
    ]
    return [`Source ${id}: ${parts.length > 0 ? parts.join('; ') : 'its description changed'}.`]
  })
}
