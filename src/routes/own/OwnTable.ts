import type { ColumnType } from '~/model/ownFile/columnTypes'
import type { Meaning } from '~/model/ownFile/meanings'
import type { LoadedTable } from './load/loadTable'
import type { CleanTable, ReadOptions } from './work/messages'
import type { Progress } from './work/readInWorker'

/** A table that the reader brought; it lives in this tab alone. */
export interface OwnTable {
  name: string
  fileName: string
  /** Null where it came from a workspace: how it was read cannot be changed then. */
  file: Blob | null
  clean: CleanTable
  options: ReadOptions
  /** Types that the reader chose. */
  types: Partial<Record<string, ColumnType>>
  loaded: LoadedTable
  /** By column. */
  meanings: Readonly<Record<string, Meaning>>
}

export interface OwnState {
  tables: readonly OwnTable[]
  /** What is being read. */
  busy: (Progress & { name: string }) | null
  /** Why the last file is not there. */
  fault: { name: string; words: string } | null
  /** What was just done: "Saved." */
  said: string | null
}

export const emptyState: OwnState = { tables: [], busy: null, fault: null, said: null }
