export type ReaderQueryErrorKind = 'not-select' | 'several' | 'syntax' | 'unknown-name' | 'stopped' | 'time' | 'memory' | 'size' | 'broken' | 'other'

/** A place in the reader's text; both count from 1, columns in characters as an editor shows them. */
export interface TextPlace {
  line: number
  column: number
}

/** Why a reader's query gave no rows, in words for the reader. */
export class ReaderQueryError extends Error {
  override readonly name = 'ReaderQueryError'

  constructor(
    readonly kind: ReaderQueryErrorKind,
    message: string,
    readonly place: TextPlace | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
