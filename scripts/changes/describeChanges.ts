import { dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import type { DataFiles } from './DataFiles'
import { earlierMonths } from './earlierMonths'
import { englandChanges } from './englandChanges'
import { boardNames, providerNames } from './names'
import { otherFiles } from './otherFiles'
import { otherTables } from './otherTables'
import { reportingChanges } from './reportingChanges'

export interface ChangeSection {
  title: string
  sentences: string[]
}

/** What differs between two data folders, in words and in the order that a reviewer asks; nothing where nothing differs. */
export function describeChanges(before: DataFiles, after: DataFiles): ChangeSection[] {
  if (isSame(before, after)) return []
  const providers = { table: dexaProviderMonth, place: 'provider_code', one: 'provider', many: 'providers', name: providerNames(before, after) }
  const boards = { table: dexaIcbMonth, place: 'icb_code', one: 'board', many: 'boards', name: boardNames(before, after) }
  return [
    { title: 'England', sentences: englandChanges(before, after) },
    { title: 'Who reports', sentences: reportingChanges(before, after) },
    { title: 'Earlier months, by provider', sentences: earlierMonths(before, after, providers) },
    { title: 'Earlier months, by board', sentences: earlierMonths(before, after, boards) },
    { title: 'Other tables', sentences: otherTables(before, after, [dexaProviderMonth, dexaIcbMonth]) },
    { title: 'Sources and other files', sentences: otherFiles(before, after) },
  ].filter(({ sentences }) => sentences.length > 0)
}

const isSame = (before: DataFiles, after: DataFiles) => before.size === after.size && [...before].every(([path, text]) => after.get(path) === text)
