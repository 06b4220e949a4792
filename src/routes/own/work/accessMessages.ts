import type { Reach } from '~/model/access/reach'
import type { GridPoint } from '~/model/britishNationalGrid'

export interface AccessAsked {
  /** The table of small areas, as Parquet. */
  lsoa: Uint8Array
  /** The reader's own sites; then, as open data have them, every site of a provider and its main one. */
  sites: readonly GridPoint[]
  all: readonly GridPoint[]
  main: readonly GridPoint[]
}

export interface Reached {
  all: Reach
  boards: Map<string, Reach>
}

export type AccessAnswered =
  | { kind: 'reached'; own: Reached; all: Reached; main: Reached; boards: (string | null)[] }
  | { kind: 'failed'; words: string }
